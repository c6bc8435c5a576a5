import { decodeSource } from '@zhengling/gazette'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()
const plain = (text: string) => text.replaceAll(/\s/g, '')
const textOf = async (response: Response) =>
  plain((await extractText(new Uint8Array(await response.arrayBuffer()), { mergePages: true })).text)

test('a document beside its address in the official layout, for everybody, and again only when it has changed', async () => {
  const reader = new Visitor(createApp(await sample()))
  expect(await reader.text('/documents/云政发〔2024〕3号')).toContain('href="/documents/云政发〔2024〕3号.pdf"')
  const file = await reader.get('/documents/云政发〔2024〕3号.pdf')
  expect(file.status).toBe(200)
  expect(file.headers.get('content-type')).toBe('application/pdf')
  const etag = file.headers.get('etag') ?? ''
  const text = await textOf(file)
  // In reading order: mark, number, title with its issuer, notice, signature, then the text that it issues.
  expect(text).toMatch(
    /云水县人民政府文件云政发〔2024〕3号云水县人民政府关于印发.+各乡（镇）人民政府.+2024年2月26日.+第一章总则第一条/,
  )
  expect(text).toContain('第九条本办法自2024年4月1日起施行，有效期5年。')
  const again = await reader.get('/documents/云政发〔2024〕3号.pdf', { 'if-none-match': etag })
  expect(again.status).toBe(304)
})

test('the same as an editable file, under the number as its name', async () => {
  const file = await new Visitor(createApp(await sample())).get('/documents/云政办发〔2024〕5号.docx')
  expect(file.headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('云政办发〔2024〕5号.docx')}`,
  )
  // What the house reads itself: text out of it is the document's.
  const read = await decodeSource(new Uint8Array(await file.arrayBuffer()), '5.docx')
  expect(read.ok && plain(read.text)).toContain('云政办发〔2024〕5号')
})

test('the whole issue: cover, purposes, board, contents with the pages on which the documents begin, colophon, bookmarks', async () => {
  const reader = new Visitor(createApp(await sample()))
  expect(await reader.text('/issues/2024-01')).toContain('href="/issues/2024-01.pdf"')
  const bytes = new Uint8Array(await (await reader.get('/issues/2024-01.pdf')).arrayBuffer())
  const { text: pages } = await extractText(bytes.slice(), { mergePages: false })
  const texts = pages.map(plain)
  expect(texts[0]).toMatch(/云水县人民政府公报2024年第1期（总第9期）.*2024年3月29日/)
  expect(texts[1]).toMatch(/办刊宗旨.+编辑委员会主任：林远/)
  expect(texts.at(-1)).toContain('版权页')
  const contents = texts.findIndex((one) => one.startsWith('目录'))
  const starts = [...(texts[contents] ?? '').matchAll(/(云政(?:办)?发〔2024〕\d号)）(\d+)/g)]
  expect(starts).toHaveLength(3)
  for (const [, number = '', page] of starts) {
    const printed = texts.find((one, index) => index > contents && one.includes(`${number}各`))
    expect(printed, number).toMatch(new RegExp(`—${page}—$`))
  }
  const outline = await (await getDocumentProxy(bytes.slice())).getOutline()
  expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(['目　录', '版权页']))
})

test('what is not there is not laid out; another spelling of the number leads to the address', async () => {
  const reader = new Visitor(createApp(await sample()))
  expect((await reader.get('/documents/云政发〔2024〕99号.pdf')).status).toBe(404)
  const other = await reader.get('/documents/云政发[2024]3号.pdf')
  expect(decodeURI(other.headers.get('location') ?? '')).toBe('/documents/云政发〔2024〕3号.pdf')
})
