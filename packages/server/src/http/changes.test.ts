import { beforeAll, expect, test } from 'vitest'
import { decideOperation } from '../operations/decide.ts'
import { isRefusal } from '../refusal.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { importText, type SampleService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()
let service: SampleService
let visitor: Visitor

beforeAll(async () => {
  service = await sample()
  visitor = new Visitor(createApp(service))
})

test('what came since a day: documents, new versions with their difference, documents that began', async () => {
  const page = await visitor.text('/changes?since=2024-01-01')
  expect(page).toContain('云水县灌溉用水管理办法')
  expect(page).toContain('登出')
  expect(page).toContain('开始施行')
  await importText(service, sampleIssue.replace('300元', '320元'))
  const again = await visitor.text('/changes?since=2024-01-01')
  expect(again).toMatch(/改为第2版.*diff\?from=1&(?:amp;)?to=2/u)
})

test('a decision is told from its day on, with who and why', async () => {
  const decided = await decideOperation.run(
    service,
    { kind: 'system', program: 'test' },
    {
      question: 'yzf-2024-3-irrigation/慰问',
      reading: '按户',
      by: '云水县水利局',
      from: '2024-03-15',
      why: '以户计',
      power: '发文机关解释',
    },
    new Uint8Array(),
  )
  if (isRefusal(decided)) throw new Error(decided.message)
  expect(await visitor.text('/changes?since=2024-03-15')).toContain('云水县水利局解释为“按户”')
  expect(await visitor.text('/changes?since=2024-03-16')).not.toContain('云水县水利局解释为“按户”')
})

test('a day that is none, or not yet, is not asked for; where nothing changed, that', async () => {
  expect((await visitor.get('/changes?since=gestern')).status).toBe(200)
  const page = await visitor.text('/changes?since=2031-01-01')
  expect(page).not.toContain('value="2031-01-01"')
})
