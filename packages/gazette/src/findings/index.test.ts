import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf, findingsIn } from './sample.ts'

const seed = new URL('../../../../../shared/seeds/gazette-2022-02.txt', import.meta.url)

/** Pieces that rules hang on, to be thrown together. */
const PIECES = [
  '一、',
  '（一）',
  '1.',
  '1.1 ',
  '①',
  '□',
  '第三条 ',
  '共42处，其中，甲36处、乙1处',
  '3个组，分别由甲局、乙局负责',
  '甲、乙和丙三类',
  '以下四项：',
  '见附件9',
  '本办法第九十条',
  '2月30日',
  '2020年5月1日前报送',
  '5月25--6月5日',
  '10以上30人以下',
  '（',
  '）',
  '《',
  '“',
  '”',
  '\uFFFD',
  '能能力',
  'and',
  '，，',
  ',',
  '。',
  '\n',
  '\n\n',
  '\t',
  '附件：',
  '30%',
  '县水利局',
] as const
const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''))

test('any text gives findings that stand in it, in its order', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        jumble,
        jumble.map((text) => documentOf(text)),
        fc.string({ unit: 'grapheme' }),
      ),
      (source) => {
        let last = 0
        for (const { spans, message, settle } of findingsIn(source)) {
          expect(spans.length).toBeGreaterThan(0)
          for (const [from, to] of spans) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(source.length)
          }
          expect(spans[0]?.[0]).toBeGreaterThanOrEqual(last)
          last = spans[0]?.[0] ?? 0
          expect(message).toMatch(/。$/u)
          expect(settle).toMatch(/。$/u)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test.each(PIECES)('a text of nothing but %j ends', (piece) => {
  expect(findingsIn(piece.repeat(16_000))).toBeInstanceOf(Array)
})

test.skipIf(!existsSync(seed))('[real issue] the faults that were found by hand are found, and little else', () => {
  const found = findingsIn(readFileSync(seed, 'utf8'))
  const places = found
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, document, clause }) => `${rule} ${document} ${clause}`)
  expect(places).toEqual([
    'character-doubled 稷政发〔2022〕12号 四（三）',
    'title-mismatch 稷政办发〔2022〕15号 标题',
    'sentence-unfinished 稷政办发〔2022〕15号 四2',
    'label-missing 稷政办发〔2022〕17号 1.3□',
    'range-damaged 稷政办发〔2022〕17号 3.3第3款',
    'count-mismatch 稷政办发〔2022〕17号 6.2.1第2款',
    'count-mismatch 稷政办发〔2022〕20号 四（二）',
    'range-damaged 稷政办发〔2022〕20号 四（三）',
    'sentence-unfinished 稷政办发〔2022〕20号 第2款',
    'date-order 稷政办发〔2022〕21号 通知/成文日期',
    'label-missing 稷政办发〔2022〕21号 五',
    'title-mismatch 稷政办发〔2022〕22号 通知/第1款',
    'reference-unfit 稷政办发〔2022〕22号 7第1款',
    'sum-mismatch 稷政办发〔2022〕23号 二（一）第1款',
    'heading-repeated 稷政办发〔2022〕23号 二（三）',
    'sentence-unfinished 稷政办发〔2022〕23号 第2款',
    'title-mismatch 稷政办发〔2022〕24号 标题',
    'latin-stray 稷政办发〔2022〕24号 三（二）3',
    'date-order 稷政办发〔2022〕24号 五（一）',
    'date-order 稷政办发〔2022〕24号 五（二）',
    'sentence-unfinished 稷政办发〔2022〕24号 第2款',
  ])
})
