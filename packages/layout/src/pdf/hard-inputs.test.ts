import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { measured } from '../testing/measured.ts'
import { examplePaper, headed, para } from '../testing/paper.ts'
import { sharedTypesetter } from '../testing/typesetter.ts'

const typesetter = sharedTypesetter()
const plain = async (bytes: Uint8Array) =>
  (await extractText(new Uint8Array(bytes), { mergePages: true })).text.replaceAll(/\s/g, '')
const bare = { ...examplePaper, attachments: [], attachmentTitles: [], notes: [] }

test('the file is tagged, has a title and bookmarks, embeds our fonts alone, and its text comes out in reading order', async () => {
  const { bytes, substitutions } = typesetter.pdf(examplePaper)
  const fonts = new Set(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/FontName\s*\/[A-Z]{6}\+[\w-]+/g),
  )
  expect(fonts.size).toBeGreaterThan(2)
  for (const font of fonts) expect(font).toMatch(/\+Noto(?:Serif|Sans)SC-(?:Regular|SemiBold|Black|Medium)$/)
  const document = await getDocumentProxy(new Uint8Array(bytes))
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  const { info } = await document.getMetadata()
  expect((info as { Title?: string }).Title).toBe(examplePaper.title)
  expect((info as { Subject?: string }).Subject).toContain('字体代用：仿宋用思源宋体')
  expect((await document.getOutline()).map(({ title }) => title)).toContain('一、总体安排')
  expect(await plain(bytes)).toMatch(
    /^云台县人民政府办公室文件云政办发.+关于印发.+各乡镇人民政府.+一、总体安排.+（一）加强领导.+附件：1.+此件公开发布.+附件1.+附件2.+抄送：县委各部门/,
  )
  expect(substitutions.map(({ wanted }) => wanted)).toEqual(['仿宋', '楷体', '黑体', '小标宋体', '宋体'])
})

test('a long checksum goes on in the next line and never beyond the block', async () => {
  const checksum = '8c786586d9a8caf18b24e7476d20878fbe51fc36d5ecb14cfced86bea8dec34b'
  const body = Array.from({ length: 20 }, (_, index) => para(`${'国'.repeat(index + 1)}校验码 ${checksum}。`))
  const { bytes } = typesetter.pdf({ ...bare, body })
  const pages = await measured(bytes, 'all', { ink: [] })
  for (const { right, text } of pages.flatMap(({ words }) => words))
    if (/[0-9a-f]$/.test(text)) expect(right, text).toBeLessThan(184.3)
  const text = (await plain(bytes)).replaceAll(/—\d+—/g, '')
  expect(text.split(checksum)).toHaveLength(21)
})

test('a character that only another of our fonts has is taken from it; one that none has is named, not boxed', async () => {
  const { bytes, notices } = typesetter.pdf({ ...bare, body: [para('店名𰻝面，人名𪛗、\u{e123}。')] })
  const text = await plain(bytes)
  expect(text).toContain('店名𰻝面')
  const named = [...text.matchAll(/〔缺字(U\+[0-9A-F]+)〕/g)].map(([, point]) => point)
  expect(named).toContain('U+E123')
  expect(notices.map((notice) => /U\+[0-9A-F]+/.exec(notice)?.[0])).toEqual([...new Set(named)])
})

test('a title of 300 characters is all there and stays inside the block', async () => {
  const title = '关于进一步做好全县各类市场主体服务工作的通知'.repeat(14).slice(0, 300)
  const { bytes } = typesetter.pdf({ ...bare, title })
  expect(await plain(bytes)).toContain(title)
  const [first] = await measured(bytes, [1], { ink: [] })
  for (const { left, right } of first?.words ?? []) {
    expect(left).toBeGreaterThan(27.9)
    expect(right).toBeLessThan(184.2)
  }
})

test('short last words go to the next page with the signature that would stand there alone', async () => {
  // With any number of lines before, a page that has the signature has the last words too.
  for (let lines = 3; lines < 9; lines += 1) {
    const body = [para('甲'.repeat(26 + 28 * lines)), para('乙'.repeat(30))]
    const pages = await measured(typesetter.pdf({ ...bare, body }).bytes, 'all', { ink: [] })
    const signed = pages.find(({ words }) =>
      words.some(({ text, left }) => text === '云台县人民政府办公室' && left > 100),
    )
    expect(signed?.words.some(({ text }) => text.includes('乙'))).toBe(true)
  }
})

test('a table wider than a page is divided with a notice, one over several pages repeats its head; nothing is lost', async () => {
  const header = Array.from({ length: 40 }, (_, index) => `第${index + 1}栏`)
  const wide = { kind: 'table', title: '分解表', header, rows: [header.map((one) => `${one}的责任单位`)] } as const
  const long = {
    kind: 'table',
    title: null,
    header: ['序号', '事项'],
    rows: Array.from({ length: 60 }, (_, index) => [String(index + 1), `事项之${index + 1}`]),
  } as const
  const { bytes, notices } = typesetter.pdf({ ...bare, body: [headed(2, '（一）分工'), wide, long] })
  expect(notices).toEqual([expect.stringMatching(/^表“分解表”太宽，.+分成 \d+ 部分/)])
  const text = await plain(bytes)
  for (const one of header) expect(text).toContain(`${one}的责任单位`)
  expect(text).toContain('事项之60')
  expect(text.match(/序号事项/g)?.length).toBeGreaterThan(1)
  for (const page of await measured(bytes, 'all', { ink: [] }))
    for (const { right } of page.words) expect(right).toBeLessThan(page.width - 20)
})
