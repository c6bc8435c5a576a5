import { findingsOfIssue } from '@zhengling/store'
import { expect, test } from 'vitest'
import { type SampleService, sampleService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const path = '/issues/2024-01/findings'

async function firstFinding({ store, county }: SampleService) {
  const actor = { kind: 'system', program: 'test' } as const
  const [first] = await findingsOfIssue(store.db, actor, { county: county.code, issue: '2024-01' })
  if (!first) throw new Error('the sample has findings')
  return first
}

const sample = sharedSample()

test('each finding says where, which words, why, and what would settle it', async () => {
  const service = await sample()
  const finding = await firstFinding(service)
  const page = await new Visitor(createApp(service)).text(path)
  expect(page).toContain(finding.settle)
  expect(page).toContain(`id="${finding.fingerprint}"`)
  expect(page).toMatch(/<a href="\/documents\/云政办发〔2024〕5号#[^"]+">/)
  expect(page).toContain('<q>')
  expect(page).not.toContain('撤下这一处')
})

test('the public reads what was judged; judging is done at the desk, which only the editor is led to', async () => {
  const service = await sampleService()
  const [visitor, reader] = [new Visitor(createApp(service)), new Visitor(createApp(service))]
  await visitor.signIn(service)
  const { fingerprint, owner } = await firstFinding(service)
  const desk = '/desk/findings/2024-01'
  expect(await visitor.text(path)).toContain(`href="${desk}"`)
  expect(await reader.text(path)).not.toContain(desk)
  const form = { csrf: await visitor.csrf(desk), fingerprint, owner: owner.kind, id: owner.id }
  await visitor.post(desk, { ...form, state: 'accepted', reason: '已对原件' })
  expect(await reader.text(path)).toMatch(/编辑部已核对，原件如此 1[^]+已对原件/)
  await visitor.post(desk, { ...form, state: 'dismissed', reason: '读错' })
  expect(await visitor.text(path)).toMatch(/已撤下（公众看不到） 1[^]+读错/)
  expect(await reader.text(path)).not.toContain(fingerprint)
})
