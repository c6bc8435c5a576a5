import { expect, test } from 'vitest'
import { importText, sampleService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()

test('every answer is guarded by headers, and no page has a script or style of its own', async () => {
  const visitor = new Visitor(createApp(await sample()))
  for (const path of ['/', '/issues/2024-01', '/documents/云政发〔2024〕3号', '/nowhere', '/api/issues', '/healthz']) {
    const answer = await visitor.get(path)
    expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'self'")
    expect(answer.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(answer.headers.get('referrer-policy'), path).toBe('same-origin')
    const body = await answer.text()
    expect(body, path).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/)
    expect(body.match(/(?:src|href)="https?:[^"]*"/g), path).toBeNull()
  }
})

test('text of a source cannot become markup', async () => {
  const service = await sampleService()
  const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
  await importText(
    service,
    `云水县人民政府\n\n关于${hostile}的通知\n\n云政发〔2024〕9号\n\n各乡（镇）人民政府：\n\n一、${hostile}\n\n${hostile}。\n\n云水县人民政府\n\n2024年2月26日\n`,
    `${hostile}.txt`,
  )
  const visitor = new Visitor(createApp(service))
  for (const path of ['/', '/documents/云政发〔2024〕9号', '/documents/云政发〔2024〕9号/一']) {
    const page = await visitor.text(path)
    expect(page, path).not.toContain('<script>alert')
    expect(page, path).not.toContain('<img')
  }
})
