import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { examplePaper, headed, para } from '../testing/paper.ts'
import { writeDocx } from './write.ts'

async function partsOf(paper = examplePaper) {
  const files = unzipSync((await writeDocx(paper)).bytes)
  const part = (name: string) => strFromU8(files[name] ?? expect.fail(`no ${name}`))
  return { part, names: Object.keys(files), document: part('word/document.xml') }
}
const attributes = (xml: string, element: string) =>
  Object.fromEntries(
    [...(new RegExp(`<w:${element} ([^>]*?)/?>`).exec(xml)?.[1] ?? '').matchAll(/w:(\w+)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
const millimetres = (twips: string | undefined) => (Number(twips) / 1440) * 25.4

describe('the DOCX of an ordinary paper, by its XML', () => {
  test('A4 with the margins of the standard and its grid of 22 lines of 28 characters', async () => {
    const { document } = await partsOf()
    const [size, margin, grid] = ['pgSz', 'pgMar', 'docGrid'].map((element) => attributes(document, element))
    expect(millimetres(size?.['w'])).toBeCloseTo(210, 1)
    expect(millimetres(size?.['h'])).toBeCloseTo(297, 1)
    expect(millimetres(margin?.['top'])).toBeCloseTo(37, 1)
    expect(millimetres(margin?.['left'])).toBeCloseTo(28, 1)
    expect(millimetres(margin?.['right'])).toBeCloseTo(26, 1)
    expect(millimetres(margin?.['bottom'])).toBeCloseTo(35, 1)
    expect(grid?.['type']).toBe('linesAndChars')
    const height = Number(size?.['h']) - Number(margin?.['top']) - Number(margin?.['bottom'])
    expect(Math.floor(height / Number(grid?.['linePitch']))).toBe(22)
    const width = (Number(size?.['w']) - Number(margin?.['left']) - Number(margin?.['right'])) / 20
    expect(Math.floor(width / (16 + Number(grid?.['charSpace']) / 4096) + 0.01)).toBe(28)
  })

  test('the faces and sizes of the standard by their own names, for Chinese characters', async () => {
    const { document, part } = await partsOf()
    const styles = part('word/styles.xml')
    expect(styles).toMatch(/w:docDefaults.+?w:eastAsia="仿宋".+?<w:sz w:val="32"\/>/)
    expect(/w:styleId="Heading1".+?<\/w:style>/.exec(styles)?.[0]).toContain('w:eastAsia="黑体"')
    expect(/w:styleId="Heading2".+?<\/w:style>/.exec(styles)?.[0]).toContain('w:eastAsia="楷体"')
    expect(/w:styleId="Title".+?<\/w:style>/.exec(styles)?.[0]).toMatch(
      /w:eastAsia="方正小标宋简体".+<w:sz w:val="44"\/>/,
    )
    expect(document).toMatch(/<w:color w:val="E60012"\/>.*?云台县人民政府办公室文件/)
    expect(document).toMatch(/<w:bottom w:val="single" w:color="E60012"[^>]*>/)
  })

  test('odd and even feet: — n — on the right and on the left', async () => {
    const { part, names, document } = await partsOf()
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    const feet = names.filter((name) => /^word\/footer\d+\.xml$/.test(name)).map(part)
    expect(feet.some((foot) => foot.includes('w:val="right"') && foot.includes('PAGE'))).toBe(true)
    expect(feet.some((foot) => foot.includes('w:val="left"') && foot.includes('PAGE'))).toBe(true)
    expect(document).toContain('w:type="even"')
    expect(document).toContain('<w:pageBreakBefore/>')
  })
})

test('the same paper gives the same bytes at any time, dated by what it is told', async () => {
  const at = 1_700_000_000
  const [first, second, later] = [
    await writeDocx(examplePaper, { at }),
    await writeDocx(examplePaper, { at }),
    await writeDocx(examplePaper, { at: at + 86_400 }),
  ]
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
  expect(Buffer.from(first.bytes).equals(later.bytes)).toBe(false)
  const properties = strFromU8(unzipSync(first.bytes)['docProps/core.xml'] ?? new Uint8Array())
  expect(properties).toContain('>2023-11-14T22:13:20Z</dcterms:created>')
})

test('a rehearsal says so in the head of every page; what XML cannot hold is left out; nothing else is lost', async () => {
  const { document, part, names } = await partsOf({
    ...examplePaper,
    banner: '演练',
    body: [headed(1, '一、总\u0001体'), para('<并列>&𰻝')],
  })
  expect(names.filter((name) => /^word\/header\d+\.xml$/.test(name)).every((name) => part(name).includes('演练'))).toBe(
    true,
  )
  expect(document).toContain('一、总体')
  expect(document).toContain('&lt;并列&gt;&amp;𰻝')
})

test('a letter has its mark and rule in the head of its first page, and the lower rule in its foot instead of a number', async () => {
  const { document, part, names } = await partsOf({
    ...examplePaper,
    layout: 'letter',
    issuerMark: '云台县人民政府办公室',
  })
  expect(document).toContain('<w:titlePg/>')
  const heads = names.filter((name) => name.startsWith('word/header')).map(part)
  expect(
    heads.filter((head) => head.includes('thickThinSmallGap') && head.includes('云台县人民政府办公室')),
  ).toHaveLength(1)
  const feet = names.filter((name) => name.startsWith('word/footer')).map(part)
  expect(feet.filter((foot) => foot.includes('thinThickSmallGap') && !foot.includes('PAGE'))).toHaveLength(1)
})
