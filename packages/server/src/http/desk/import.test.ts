import { abandonImports, beginImport, journalEntries, keepDecoded } from '@zhengling/store'
import { expect, test } from 'vitest'
import { auditor, editor } from '../../testing/editor.ts'
import { sampleIssue } from '../../testing/sample-issue.ts'
import { emptyService, type SampleService } from '../../testing/sample-service.ts'
import { Visitor } from '../../testing/visitor.ts'
import { createApp } from '../app.ts'

const file = new File([sampleIssue], '公报.txt', { type: 'text/plain' })
const admin = editor
const decoded = { bytesHash: '0'.repeat(64), format: 'text', encoding: 'utf-8', notes: [], text: sampleIssue }

/** The editor in front of one of several servers on the same store. */
async function editorAt(service: SampleService) {
  const visitor = new Visitor(createApp(service))
  await visitor.signIn(service)
  return { visitor, csrf: await visitor.csrf('/desk/import') }
}

/** A job that a server that is no more had begun. */
async function abandoned(service: SampleService, kept: boolean): Promise<string> {
  const { store, county, clock } = service
  const work = { county: county.code, id: 'left', worker: 'gone' }
  await beginImport(store.db, admin, { ...work, name: '公报.txt', bytesHash: '', size: 1, now: clock.now() })
  if (kept) await keepDecoded(store.db, admin, work, decoded)
  await abandonImports(store.db, admin, work)
  return '/desk/import/left'
}

test('an import is shown, stored and given up by any of several servers', async () => {
  const service = await emptyService()
  const [one, two] = [await editorAt(service), await editorAt(service)]
  const begin = async () =>
    (await one.visitor.post('/desk/import', { csrf: one.csrf, file })).headers.get('location') ?? ''
  const first = await begin()
  expect(await two.visitor.text(first)).toMatch(/尚未存入[^]+灌溉用水管理办法[^]+损坏的字符/)
  expect(await two.visitor.text('/desk')).toContain('决定“公报.txt”公布还是存为草稿')
  await two.visitor.post(`${first}/cancel`, { csrf: two.csrf })
  expect(await one.visitor.text(first)).toContain('公报库没有改动')
  const second = await begin()
  await one.visitor.text(second)
  await two.visitor.post(second, { csrf: two.csrf, publish: 'yes' })
  expect(await one.visitor.text(second)).toContain('已导入并公布')
  const { store, county } = service
  const entries = await journalEntries(store.db, auditor, {
    county: county.code,
    object: { kind: 'import', id: first.slice(13) },
  })
  expect(entries.map(({ verb }) => verb)).toEqual(['receive-file', 'give-up-import'])
})

test('an import whose server stopped is named as such and taken up again without the file', async () => {
  const service = await emptyService()
  const { visitor, csrf } = await editorAt(service)
  const job = await abandoned(service, true)
  expect(await visitor.text('/desk')).toContain('接着导入“公报.txt”')
  expect(await visitor.text(job)).toMatch(/导入中断[^]+服务在[^]+停止了[^]+不必再传[^]+接着读入/)
  await visitor.post(`${job}/resume`, { csrf })
  expect(await visitor.text(job)).toContain('尚未存入')
  await visitor.post(job, { csrf, publish: 'yes' })
  expect(await visitor.text(job)).toContain('已导入并公布')
})

test('where the file was not kept, it is asked for again', async () => {
  const service = await emptyService()
  const { visitor, csrf } = await editorAt(service)
  const job = await abandoned(service, false)
  expect(await visitor.text(job)).toMatch(/导入中断[^]+重新选择文件/)
  await visitor.post(`${job}/resume`, { csrf })
  expect(await visitor.text(job)).toContain('导入中断')
  await visitor.post(`${job}/cancel`, { csrf })
  expect(await visitor.text('/desk')).not.toContain('接着导入')
})

test('an earlier text is looked at as one to be restored', async () => {
  const { visitor, csrf } = await editorAt(await emptyService())
  const bring = async (text: string) => {
    const one = new File([text], '公报.txt')
    const job = (await visitor.post('/desk/import', { csrf, file: one })).headers.get('location') ?? ''
    const preview = await visitor.text(job)
    await visitor.post(job, { csrf, publish: 'yes' })
    return { preview, done: await visitor.text(job) }
  }
  await bring(sampleIssue)
  await bring(sampleIssue.replace('4200亩', '4300亩'))
  const { preview, done } = await bring(sampleIssue)
  expect(preview).toMatch(/请留意[^]+就是已导入的第 1 版，此后已有第 2 版。存入即恢复为这份旧文本/)
  expect(done).toMatch(/已导入并公布[^]+第3版/)
})
