import { expect, test } from 'vitest'
import { grid, millimetres, standard } from '../measures.ts'
import { measured } from '../testing/measured.ts'
import { examplePaper, para } from '../testing/paper.ts'
import { sharedTypesetter } from '../testing/typesetter.ts'

const NEAR = 0.3
const { line, cell } = grid(standard)
const typesetter = sharedTypesetter()

test('a letter: mark 30 mm from the page’s edge, double red rules of 170 mm 4 mm below it and 20 mm above the lower edge, no number on its first page', async () => {
  const letter = {
    ...examplePaper,
    layout: 'letter',
    issuerMark: '云台县人民政府办公室',
    secrecy: '内部',
    urgency: '特急',
    attachmentTitles: [],
    attachments: [],
    body: [para('国'.repeat(600))],
  } as const
  const [first, second] = await measured(typesetter.pdf(letter).bytes, 'all', { ink: [1] })
  const [mark, thick, thin, thinBelow, thickBelow] = first?.red ?? []
  if (!first || !second || !mark || !thick || !thin || !thinBelow || !thickBelow)
    return expect.fail('bands are missing')
  expect(Math.abs(mark.top - 30)).toBeLessThan(NEAR)
  expect(Math.abs(thick.top - mark.bottom - 4)).toBeLessThan(NEAR)
  expect(Math.abs(297 - thickBelow.bottom - 20)).toBeLessThan(NEAR)
  for (const rule of [thick, thin, thinBelow, thickBelow]) {
    expect(Math.abs(rule.right - rule.left - 170)).toBeLessThan(NEAR)
    expect(Math.abs((rule.left + rule.right) / 2 - 105)).toBeLessThan(NEAR)
  }
  expect(thick.bottom - thick.top).toBeGreaterThan(thin.bottom - thin.top)
  expect(thickBelow.bottom - thickBelow.top).toBeGreaterThan(thinBelow.bottom - thinBelow.top)
  const number = first.words.find(({ text }) => text.startsWith('云政办发')) ?? expect.fail()
  const secrecy = first.words.find(({ text }) => text === '内部') ?? expect.fail()
  expect(Math.abs(184 - number.right)).toBeLessThan(NEAR)
  expect(Math.abs(secrecy.left - 28)).toBeLessThan(NEAR)
  const character = millimetres(16)
  expect(Math.abs(number.baseline - 0.88 * character - thin.bottom - (7 / 8) * character)).toBeLessThan(NEAR)
  expect(first.words.some(({ text }) => text.includes('— 1 —'))).toBe(false)
  expect(second.words.some(({ text }) => text === '— 2 —')).toBe(true)
  const copies = second.words.find(({ text }) => text.startsWith('县委各部门')) ?? expect.fail()
  expect(262 - copies.baseline).toBeLessThan(line)
})

test('minutes: mark as of an ordinary paper, names after 出席 aligned under one another', async () => {
  const names = Array.from({ length: 30 }, () => '张三').join('、')
  const minutes = {
    ...examplePaper,
    layout: 'minutes',
    issuerMark: '云台县人民政府常务会议纪要',
    title: '',
    addressees: null,
    body: [para('会议研究了有关事项。'), { kind: 'names', lists: [{ label: '出席', names }] }],
    signatures: [],
    attachments: [],
    attachmentTitles: [],
  } as const
  const [first] = await measured(typesetter.pdf(minutes).bytes, [1])
  expect(Math.abs((first?.red[0]?.top ?? 0) - 72)).toBeLessThan(NEAR)
  const rows = first?.words.filter(({ text }) => text.includes('张三')) ?? []
  expect(rows.length).toBeGreaterThan(2)
  // One empty line below the text.
  const text = first?.words.find((word) => word.text.startsWith('会议研究')) ?? expect.fail()
  expect(Math.abs((rows[0]?.baseline ?? 0) - text.baseline - 2 * line)).toBeLessThan(NEAR)
  for (const { left } of rows) expect(Math.abs(left - 28 - 5 * cell)).toBeLessThan(NEAR)
})

test('a paper sent upwards names its signer on the right of the number', async () => {
  const [first] = await measured(typesetter.pdf({ ...examplePaper, signer: '张三' }).bytes, [1], { ink: [] })
  const number = first?.words.find(({ text }) => text.startsWith('云政办发')) ?? expect.fail()
  const signer = first?.words.find(({ text }) => text.startsWith('张三')) ?? expect.fail()
  expect(Math.abs(number.left - 28 - cell)).toBeLessThan(NEAR)
  expect(Math.abs(184 - cell - signer.right)).toBeLessThan(NEAR)
  expect(signer.baseline).toBeCloseTo(number.baseline, 1)
})
