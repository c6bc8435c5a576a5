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

test('an administrator sets a finding aside with a reason, and takes it back', async () => {
  const service = await sampleService()
  const visitor = new Visitor(createApp(service))
  await visitor.signIn(service)
  const { fingerprint, owner } = await firstFinding(service)
  const decision = { csrf: await visitor.csrf(path), fingerprint, owner: owner.kind, id: owner.id, state: 'dismissed' }
  const without = await visitor.post(path, { ...decision, reason: ' ' })
  expect(without.status).toBe(400)
  expect(await without.text()).toContain('未写理由')
  expect((await visitor.post(path, { ...decision, reason: '原件如此' })).status).toBe(303)
  expect(await visitor.text(path)).toContain('原件如此')
  expect(await visitor.text(path)).toContain('已撤下 1')
  await visitor.post(path, { ...decision, state: 'open', reason: '再看' })
  expect(await visitor.text(path)).not.toContain('已撤下')
})

test('the public decides nothing', async () => {
  const service = await sample()
  const { fingerprint, owner } = await firstFinding(service)
  const form = { fingerprint, owner: owner.kind, id: owner.id, state: 'dismissed', reason: '无' }
  const answer = await new Visitor(createApp(service)).post(path, form)
  expect(answer.status).toBe(403)
  expect((await firstFinding(service)).state).toBe('open')
})
