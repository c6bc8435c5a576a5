import { expect, test } from 'vitest'
import { administratorIn, openAccount, PASSWORD } from '../testing/accounts.ts'
import { emptyService, importText, sampleService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()

async function guarded(visitor: Visitor, path: string): Promise<void> {
  const answer = await visitor.get(path)
  expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'self'")
  expect(answer.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
  expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff')
  expect(answer.headers.get('referrer-policy'), path).toBe('same-origin')
  const body = await answer.text()
  expect(body, path).not.toMatch(/<script(?![^>]* src=| type="application\/ld\+json">)|<style|\sstyle=|\son[a-z]+=/)
  expect(body.match(/(?:src|href)="https?:[^"]*"/g), path).toBeNull()
}

test('every answer is guarded by headers, and no page has a script or style of its own', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const portal = ['/', '/issues/2024-01', '/documents/云政发〔2024〕3号', '/nowhere', '/api/issues', '/healthz']
  const terminal = [
    '/kiosk',
    '/kiosk/documents/云政发〔2024〕3号',
    '/kiosk/nowhere',
    '/kiosk/worker.js',
    '/kiosk/state',
  ]
  for (const path of [...portal, ...terminal]) await guarded(visitor, path)
})

test('nor has any page of signing in, of the own account, or of the security administrator', async () => {
  const service = await emptyService()
  const app = createApp(service)
  await openAccount(service, { id: 'wang', kind: 'founder', name: '建库人' })
  const { visitor: auditor } = await administratorIn(app, service, 'audit')
  const { visitor: guard } = await administratorIn(app, service, 'security')
  const owner = new Visitor(app)
  await owner.post('/enter', { account: 'wang', password: PASSWORD })
  const waiting = new Visitor(app)
  await waiting.post('/enter', { account: 'audit', password: PASSWORD })
  for (const path of ['/enter', '/enter/x']) await guarded(new Visitor(app), path)
  await guarded(waiting, '/enter/code')
  for (const path of ['/account', '/account/password', '/account/second-factor'])
    for (const visitor of [owner, auditor]) await guarded(visitor, path)
  const below = ['', '/accounts/wang', '/sessions', '/failed', '/unmaskings']
  for (const path of below) await guarded(guard, `/security${path}`)
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
  for (const path of [
    '/',
    '/documents/云政发〔2024〕9号',
    '/documents/云政发〔2024〕9号/一',
    '/kiosk/documents/云政发〔2024〕9号',
  ]) {
    const page = await visitor.text(path)
    expect(page, path).not.toContain('<script>alert')
    expect(page, path).not.toContain('<img')
  }
})
