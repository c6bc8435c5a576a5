import { expect, test } from 'vitest'
import { sampleIssue } from '../testing/sample-issue.ts'
import { emptyService, sampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const file = new File([sampleIssue], 'sample.txt', { type: 'text/plain' })

test('the desk is closed to the public, for looking and for doing', async () => {
  const visitor = new Visitor(createApp(await emptyService()))
  expect((await visitor.get('/desk/import')).status).toBe(403)
  expect((await visitor.post('/desk/import', { file })).status).toBe(403)
  expect(await visitor.text('/')).toContain('还没有导入公报')
})

test('an uploaded issue is imported and told of; again it changes nothing', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service))
  await visitor.signIn(service)
  const csrf = await visitor.csrf('/desk/import')
  const page = await (await visitor.post('/desk/import', { csrf, file })).text()
  expect(page).toContain('已导入并登出')
  expect(page).toContain('公文 3 篇')
  expect(await (await visitor.post('/desk/import', { csrf, file })).text()).toContain('没有改动')
  expect((await new Visitor(createApp(service)).get('/documents/云政发〔2024〕3号')).status).toBe(200)
})

test('what cannot be read is refused by name, and half an attachment’s address is', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service))
  await visitor.signIn(service)
  const csrf = await visitor.csrf('/desk/import')
  const empty = await visitor.post('/desk/import', { csrf, file: new File([], '空.txt') })
  expect(await empty.text()).toContain('没有收到文件')
  const binary = await visitor.post('/desk/import', { csrf, file: new File([new Uint8Array(999)], '../坏.bin') })
  expect(binary.status).toBe(400)
  expect(await binary.text()).toContain('坏.bin')
  const half = await visitor.post('/desk/import', { csrf, file, to: '云政办发〔2024〕5号' })
  expect(await half.text()).toContain('要同时写文号和附件序号')
})

test('an attachment printed elsewhere comes into its document', async () => {
  const service = await sampleService()
  const visitor = new Visitor(createApp(service))
  await visitor.signIn(service)
  const csrf = await visitor.csrf('/desk/import')
  const list = new File(['云水县古树名木保护名录\n\n一、保护对象\n\n树龄一百年以上的树木。\n'], '名录.txt')
  const done = await visitor.post('/desk/import', { csrf, file: list, to: '云政办发[2024]5号', attachment: '2' })
  expect(await done.text()).toContain('附件已补录')
  const page = await visitor.text('/documents/云政办发〔2024〕5号')
  expect(page).toContain('树龄一百年以上的树木')
  expect(page).toContain('未在本刊刊印，已补录')
})

test('an upload over the limit is refused before it is read', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service))
  const answer = await visitor.post('/desk/import', { file }, { 'content-length': String(65 * 2 ** 20) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('64 MB')
})
