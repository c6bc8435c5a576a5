import { beforeAll, describe, expect, test } from 'vitest'
import { grid, type Measures, millimetres, sizes, standard } from '../measures.ts'
import { type MeasuredPage, measured, type Words } from '../testing/measured.ts'
import { examplePaper } from '../testing/paper.ts'
import { sharedTypesetter } from '../testing/typesetter.ts'

/** Half a pixel of the rendered page is 0.04 mm; the rest is the roundness of letters. */
const NEAR = 0.3
const { line, cell } = grid(standard)
/** From the upper edge of a line of 三号 to its em box: half of what the line leaves. */
const slack = (line - millimetres(sizes.三号)) / 2
/** The em box ends 0.12 em below the baseline. */
const below = (words: Words) => words.baseline + millimetres(words.size) * 0.12

const typesetter = sharedTypesetter()
let pages: MeasuredPage[]
beforeAll(async () => {
  pages = await measured(typesetter.pdf(examplePaper).bytes, 'all', { ink: [1, 4] })
})

const page = (n: number): MeasuredPage => pages[n - 1] ?? expect.fail(`no page ${n}`)
const words = (n: number, text: string): Words =>
  page(n).words.find((one) => one.text.startsWith(text)) ?? expect.fail(`page ${n} has no ${text}`)
const markTop = (of: MeasuredPage | undefined, { block }: Measures) => (of?.red[0]?.top ?? NaN) - block.top

describe('an ordinary paper, measured on its rendered pages', () => {
  test('A4, and 22 lines of 28 characters in a block of 156 by 225 mm', () => {
    for (const one of pages) {
      expect(one.width).toBeCloseTo(210, 2)
      expect(one.height).toBeCloseTo(297, 2)
    }
    const full = page(1).words.filter(({ text }) => text === '国'.repeat(28))
    expect(full.length).toBeGreaterThan(3)
    for (const [index, one] of full.entries()) {
      expect(one.left).toBeCloseTo(28, 1)
      expect(Math.abs(one.right - 184)).toBeLessThan(NEAR)
      if (index > 0) expect(one.baseline - (full[index - 1]?.baseline ?? 0)).toBeCloseTo(line, 2)
    }
    const rows = new Set(
      page(2)
        .words.filter(({ size }) => size === 16)
        .map(({ baseline }) => baseline.toFixed(1)),
    )
    // With the empty lines before 附件 and the signature.
    expect(below(words(2, '国')) - slack).toBeLessThan(37 + line)
    expect(rows.size).toBeLessThanOrEqual(20)
  })

  test('a page takes 22 lines', () => {
    const long = {
      ...examplePaper,
      body: [{ kind: 'paragraph' as const, level: null, heading: '', text: '国'.repeat(2000) }],
    }
    const lines = async () =>
      (await measured(typesetter.pdf(long).bytes, [2], { ink: [] }))[0]?.words.filter(({ size }) => size === 16)
    return expect(lines()).resolves.toHaveLength(22)
  })

  test('the issuer’s mark 35 mm under the upper edge, red, in the middle', () => {
    const [mark] = page(1).red
    expect(Math.abs(markTop(page(1), standard) - 35)).toBeLessThan(NEAR)
    expect(Math.abs(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2 - 106)).toBeLessThan(0.5)
  })

  test('the measuring notices a mark that was moved, and a red line that was', async () => {
    const moved: Measures = { ...standard, markTop: 32, redLineBelow: 5 }
    const [first] = await measured(typesetter.pdf(examplePaper, { measures: moved }).bytes, [1])
    expect(Math.abs(markTop(first, standard) - 35)).toBeGreaterThan(2)
    const number = first?.words.find(({ text }) => text.startsWith('云政办发')) ?? expect.fail()
    expect(Math.abs((first?.red[1]?.top ?? 0) - below(number) - 4)).toBeGreaterThan(0.9)
  })

  test('the number two lines below, the red line 4 mm under it and as wide as the block', () => {
    const [mark, rule] = page(1).red
    const number = words(1, '云政办发')
    const top = number.baseline - 0.88 * millimetres(16)
    expect(Math.abs(top - slack - (mark?.bottom ?? 0) - 2 * line)).toBeLessThan(NEAR)
    expect(Math.abs((rule?.top ?? 0) - below(number) - 4)).toBeLessThan(NEAR)
    expect(Math.abs((rule?.left ?? 0) - 28)).toBeLessThan(NEAR)
    expect(Math.abs((rule?.right ?? 0) - 184)).toBeLessThan(NEAR)
  })

  test('the title in 二号 two lines below, its addressees flush left one empty line below', () => {
    const rule = page(1).red[1]?.bottom ?? 0
    const lines = page(1).words.filter(({ size }) => size === 22)
    const [first] = lines
    const last = lines.at(-1)
    if (first === undefined || last === undefined) return expect.fail('no title')
    const top = first.baseline - 0.38 * millimetres(22) - line / 2
    expect(Math.abs(top - rule - 2 * line)).toBeLessThan(NEAR)
    for (const { left, right } of lines) expect(Math.abs((left + right) / 2 - 106)).toBeLessThan(NEAR)
    const addressees = words(1, '各乡镇')
    expect(addressees.left).toBeCloseTo(28, 1)
    const centre = (one: Words) => one.baseline - 0.38 * millimetres(one.size)
    expect(centre(addressees) - centre(last)).toBeCloseTo(2 * line, 1)
  })

  test('paragraphs begin two characters in; the levels of headings are told apart by face or by number', () => {
    for (const text of ['现将', '一、', '（一）', '1.', '（1）']) {
      const one = [...page(1).words, ...page(2).words].find((each) => each.text.startsWith(text))
      expect(one?.left).toBeCloseTo(28 + 2 * cell, 1)
    }
  })

  test('the page number 7 mm below the block between dashes, odd on the right and even on the left, one character in', () => {
    const character = millimetres(sizes.四号)
    for (const [index, one] of pages.entries()) {
      const foot = one.words.find(({ size, text }) => size === 14 && text === `— ${index + 1} —`) ?? expect.fail()
      // The dash's upper edge is 0.31 em above the baseline.
      expect(Math.abs(foot.baseline - 0.31 * character - (37 + 225 + 7))).toBeLessThan(NEAR)
      const odd = index % 2 === 0
      expect(Math.abs(odd ? 184 - character - foot.right : foot.left - 28 - character)).toBeLessThan(NEAR)
    }
  })

  test('a sealed signature: the date four characters in, the issuer centred over it', () => {
    const [issuer, date] = [words(2, '云台县人民政府办公室'), words(2, '2022年6月20日')]
    expect(184 - date.right).toBeCloseTo(4 * cell, 0)
    expect((issuer.left + issuer.right) / 2).toBeCloseTo((date.left + date.right) / 2, 0)
    expect(date.baseline - issuer.baseline).toBeCloseTo(line, 1)
  })

  test('each attachment on a new page: the word in its first line, the title in its third', () => {
    for (const [n, title] of [
      [3, '任务分解表'],
      [4, '工作领导组成员名单'],
    ] as const) {
      const label = words(n, '附件')
      expect(label.left).toBeCloseTo(28, 1)
      const heading = words(n, title)
      const centre = (one: Words) => one.baseline - 0.38 * millimetres(one.size)
      expect(centre(label)).toBeCloseTo(37 + line / 2, 1)
      expect(centre(heading)).toBeCloseTo(37 + 2.5 * line, 1)
      expect((heading.left + heading.right) / 2).toBeCloseTo(106, 0)
    }
  })

  test('版记 at the foot of the last, even page: its last rule lies on the lower edge of the block', () => {
    expect(pages.length % 2).toBe(0)
    const rules = page(pages.length).ink.filter(({ left, right }) => right - left > 155)
    expect(rules).toHaveLength(3)
    const [first, middle, last] = rules.map(({ top, bottom }) => bottom - top)
    expect(first).toBeCloseTo(0.35, 0)
    expect(middle).toBeLessThan(first ?? 0)
    expect(last).toBeCloseTo(0.35, 0)
    expect(Math.abs((rules[2]?.bottom ?? 0) - 262)).toBeLessThan(NEAR)
  })
})
