import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from './day-number.ts'
import { officialCalendar, officialWorkingDays } from './official.ts'
import { UNKNOWN_DAY, WorkingDays } from './working-days.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const number = (text: string): number => dayNumber(day(text))

/** One day after another, as a clerk would. */
function oracle(from: number, n: number): number {
  let at = from
  for (let left = Math.abs(n); left > 0; ) {
    at += Math.sign(n)
    const works = officialCalendar.isWorkingDay(dayOfNumber(at))
    if (works === undefined) return UNKNOWN_DAY
    if (works) left -= 1
  }
  return at
}

const known = new WorkingDays(officialCalendar, day('2020-01-01'), day('2026-12-31'))

const shifted = (column: readonly number[], n: number): number[] => {
  const out = new Int32Array(column.length)
  known.add(Int32Array.from(column), n, out)
  return [...out]
}

const anyDay = fc.integer({ min: number('2019-11-01'), max: number('2027-03-01') })

test('columns agree with counting day by day', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 20 }), fc.integer({ min: -300, max: 300 }), (column, n) => {
      expect(shifted(column, n)).toEqual(column.map((from) => oracle(from, n)))
    }),
    { numRuns: 200 },
  )
})

test('a later start never ends earlier, nor does a longer term', () => {
  const inside = fc.integer({ min: number('2020-01-01'), max: number('2024-12-31') })
  fc.assert(
    fc.property(inside, inside, fc.nat(400), fc.nat(400), (a, b, n, m) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      const [less, more] = n < m ? [n, m] : [m, n]
      expect(shifted([early], n)[0]).toBeLessThanOrEqual(shifted([late], n)[0] ?? 0)
      expect(shifted([a], less)[0]).toBeLessThanOrEqual(shifted([a], more)[0] ?? 0)
      expect(shifted([a], -more)[0]).toBeLessThanOrEqual(shifted([a], -less)[0] ?? 0)
    }),
  )
})

test.each([
  ['2022-09-30', 1, '2022-10-08'],
  ['2022-10-01', 1, '2022-10-08'],
  ['2022-10-08', -1, '2022-09-30'],
  ['2022-06-30', 20, '2022-07-28'],
  ['2020-01-23', 1, '2020-02-03'],
  ['2019-12-31', 1, '2020-01-02'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2022-10-03', 0, '2022-10-03'],
])('%s and %i working days: %s', (from, n, to) => {
  expect(shifted([number(from)], n)).toEqual([number(to)])
})

test('what leads outside the known years is unknown, and stays so', () => {
  expect(shifted([number('2026-12-31'), number('2019-12-30'), UNKNOWN_DAY], 1)).toEqual([
    UNKNOWN_DAY,
    UNKNOWN_DAY,
    UNKNOWN_DAY,
  ])
  expect(shifted([number('2020-01-02'), UNKNOWN_DAY], -1)).toEqual([UNKNOWN_DAY, UNKNOWN_DAY])
  expect(shifted([UNKNOWN_DAY], 0)).toEqual([UNKNOWN_DAY])
})

test('in place; a part of a day or too short a column is refused', () => {
  const column = Int32Array.of(number('2022-09-30'))
  known.add(column, 2, column)
  expect([...column]).toEqual([number('2022-10-09')])
  expect(() => known.add(column, 1.5, column)).toThrow('工作日数应为整数，给的是1.5')
  expect(() => known.add(column, 1, new Int32Array(0))).toThrow('放结果的列比原列短')
  expect(() => known.add(column, 1, new Int32Array(1))).not.toThrow()
})

test('the official stretch is of all the years whose notices are kept', () => {
  const column = Int32Array.from(['2019-12-31', '2022-09-30', '2026-12-30', '2026-12-31'].map(number))
  officialWorkingDays().add(column, 1, column)
  expect([...column]).toEqual([...['2020-01-02', '2022-10-08', '2026-12-31'].map(number), UNKNOWN_DAY])
})

test('a stretch with an unknown day is refused', () => {
  expect(() => new WorkingDays(officialCalendar, day('2026-12-01'), day('2027-01-01'))).toThrow('2027-01-01')
})

test('day numbers of any year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 2_000_000 }), (n) => {
      expect(dayNumber(dayOfNumber(n))).toBe(n)
    }),
  )
})
