import { extractText } from 'unpdf'
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

test('what is not there is not laid out; another spelling of the number leads to the address', async () => {
  const reader = new Visitor(createApp(await sample()))
  expect((await reader.get('/documents/云政发〔2024〕99号.pdf')).status).toBe(404)
  const other = await reader.get('/documents/云政发[2024]3号.pdf')
  expect(decodeURI(other.headers.get('location') ?? '')).toBe('/documents/云政发〔2024〕3号.pdf')
})
