import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, isAlways, type Point, type SpanUnit, spanOf, spansIn } from './span.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

test.each<[SpanUnit, string, string, string, string]>([
  ['周', '2022-07-03', '2022年6月27日起的一周', '2022-06-27', '2022-07-03'],
  ['月', '2024-02-29', '2024年2月', '2024-02-01', '2024-02-29'],
  ['季度', '2022-12-31', '2022年第4季度', '2022-10-01', '2022-12-31'],
  ['半年', '2022-06-30', '2022年上半年', '2022-01-01', '2022-06-30'],
  ['半年', '2022-07-01', '2022年下半年', '2022-07-01', '2022-12-31'],
  ['年', '2022-05-10', '2022年', '2022-01-01', '2022-12-31'],
])('the %s of %s is %s', (unit, of, label, first, last) => {
  const span = spanOf(unit, day(of))
  expect([span.label, span.first.toString(), span.last.toString()]).toEqual([label, first, last])
})

test('spans follow one another without gap over year ends', () => {
  const units = fc.constantFrom<SpanUnit>('周', '月', '季度', '半年', '年')
  fc.assert(
    fc.property(units, fc.integer({ min: -5000, max: 5000 }), fc.nat(900), (unit, start, length) => {
      const from = day('2022-01-01').add({ days: start })
      const to = from.add({ days: length })
      const spans = spansIn(unit, from, to)
      expect(Temporal.PlainDate.compare(spans[0]?.first ?? to, from)).toBeLessThanOrEqual(0)
      expect(Temporal.PlainDate.compare(spans.at(-1)?.last ?? from, to)).toBeGreaterThanOrEqual(0)
      for (const [i, span] of spans.entries()) {
        const next = spans[i + 1]
        if (next) expect(span.last.add({ days: 1 }).equals(next.first)).toBe(true)
      }
    }),
  )
})

test.each<[SpanUnit, string, Point, string]>([
  ['月', '2024-02-10', { day: '末', month: 0 }, '2024-02-29'],
  ['月', '2023-02-10', { day: '末' }, '2023-02-28'],
  ['季度', '2022-05-01', { month: 0, day: 5 }, '2022-04-05'],
  ['季度', '2022-05-01', { month: 2, day: '末' }, '2022-06-30'],
  ['年', '2022-05-01', { month: 5, day: 1 }, '2022-06-01'],
  ['周', '2022-06-30', { day: 5 }, '2022-07-01'],
])('in the %s of %s', (unit, of, point, expected) => {
  expect(dayIn(unit, spanOf(unit, day(of)), point).toString()).toBe(expected)
})

test.each<[SpanUnit, Point, boolean]>([
  ['月', { day: 28 }, true],
  ['月', { day: 29 }, false],
  ['月', { day: 0 }, false],
  ['月', { day: 1.5 }, false],
  ['季度', { month: 0, day: 31 }, false],
  ['季度', { month: 2, day: 30 }, true],
  ['年', { month: 1, day: 29 }, false],
  ['年', { month: 0, day: 31 }, true],
  ['周', { day: 7 }, true],
  ['周', { day: 8 }, false],
  ['月', { day: '末' }, true],
])('every %s has %o: %s', (unit, point, expected) => {
  expect(isAlways(unit, point)).toBe(expected)
})
