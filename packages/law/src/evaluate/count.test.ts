import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import type { TermUnit } from '../expression/node.ts'
import { parseDecimal } from '../number/decimal.ts'
import { ratio } from '../number/ratio.ts'
import { type Count, countTerm } from './count.ts'

type Time = Count['last']

const time = (text: string): Time =>
  text.includes('T') ? Temporal.PlainDateTime.from(text) : Temporal.PlainDate.from(text)

const counted = (from: string, by: string, unit: TermUnit): ReturnType<typeof countTerm> =>
  countTerm(unit, time(from), parseDecimal(by) ?? ratio(0n), officialCalendar)

const last = (from: string, by: string, unit: TermUnit): string => {
  const count = counted(from, by, unit)
  if ('last' in count) return count.last.toString().slice(0, 16)
  if (count.kind === 'unknown') return count.because ?? ''
  return count.kind === 'inapplicable' ? count.why : count.kind
}

test.each<[string, string, TermUnit, string]>([
  // 日: the first day is not counted (民法典第二百零一条); days of rest count.
  ['2022-06-20', '30', '日', '2022-07-20'],
  ['2024-02-28', '1', '日', '2024-02-29'],
  ['2023-02-28', '1', '日', '2023-03-01'],
  ['2022-12-31', '1', '日', '2023-01-01'],
  ['2022-03-01', '-1', '日', '2022-02-28'],
  // 个月, 年: the corresponding day, else the month's last (民法典第二百零二条).
  ['2022-06-20', '1', '个月', '2022-07-20'],
  ['2022-01-31', '1', '个月', '2022-02-28'],
  ['2024-01-31', '1', '个月', '2024-02-29'],
  ['2022-02-28', '1', '个月', '2022-03-28'],
  ['2022-08-31', '-2', '个月', '2022-06-30'],
  ['2022-11-30', '3', '个月', '2023-02-28'],
  ['2020-02-29', '1', '年', '2021-02-28'],
  ['2020-02-29', '4', '年', '2024-02-29'],
  // 工作日: by the yearly notices.
  ['2022-06-30', '20', '个工作日', '2022-07-28'],
  ['2022-09-30', '1', '个工作日', '2022-10-08'],
  ['2022-10-10', '-2', '个工作日', '2022-10-08'],
  ['2022-12-30', '1', '个工作日', '2023-01-03'],
  ['2020-01-23', '1', '个工作日', '2020-02-03'],
  ['2022-10-03', '0', '个工作日', '2022-10-03'],
  // 小时: by the clock, over midnight, leap days and the turn of the year.
  ['2022-06-30T22:00', '2', '小时', '2022-07-01T00:00'],
  ['2022-06-30T22:30', '24', '小时', '2022-07-01T22:30'],
  ['2024-02-28T23:00', '1.5', '小时', '2024-02-29T00:30'],
  ['2022-12-31T23:45', '0.5', '小时', '2023-01-01T00:15'],
  ['2022-07-01T01:00', '-2', '小时', '2022-06-30T23:00'],
])('%s and %s %s: %s', (from, by, unit, end) => {
  expect(last(from, by, unit)).toBe(end)
})

test('working days in a year without its notice are unknown, however the term is counted there', () => {
  expect(last('2026-12-31', '1', '个工作日')).toBe('2027年的放假安排尚未公布或未收录，工作日无法计算')
  expect(last('2027-09-30', '1', '个工作日')).toContain('2027年')
  expect(last('2020-01-02', '-1', '个工作日')).toContain('2019年')
  expect(last('2026-12-30', '1', '个工作日')).toBe('2026-12-31')
  expect(last('2026-12-31', '30', '日')).toBe('2027-01-30')
})

test('parts of a unit, absurd lengths and hours of a day are refused', () => {
  expect(last('2022-06-30', '1.5', '日')).toBe('期限应为整日，给的是 1.5 日')
  expect(last('2022-06-30T08:00', '0.001', '小时')).toBe('期限应为整分钟，给的是 0.001 小时')
  expect(last('2022-06-30', '999999999', '年')).toBe('期限过长：999999999 年')
  expect(last('2022-06-30', '2', '小时')).toBe('小时应自某一时刻起算')
})

test('the working lists what was skipped and worked, with the notice', () => {
  const count = counted('2022-09-29', '4', '个工作日') as Count
  expect(count.first?.toString()).toBe('2022-09-30')
  expect(count.skipped.map(({ day, kind }) => `${day.toString()} ${kind?.kind}`)).toEqual(
    ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2022-10-${day} 放假`),
  )
  expect(count.worked).toEqual([
    {
      day: Temporal.PlainDate.from('2022-10-08'),
      kind: { kind: '调休上班', holiday: '国庆节', notice: '国办发明电〔2021〕11号' },
    },
    {
      day: Temporal.PlainDate.from('2022-10-09'),
      kind: { kind: '调休上班', holiday: '国庆节', notice: '国办发明电〔2021〕11号' },
    },
  ])
  expect(count.last.toString()).toBe('2022-10-10')
})

const days = fc
  .integer({ min: 0, max: 1800 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString())
const units = fc.constantFrom<TermUnit>('日', '个月', '个工作日')

const end = (from: string, n: number, unit: TermUnit): Temporal.PlainDate =>
  (countTerm(unit, time(from), ratio(BigInt(n)), officialCalendar) as Count).last as Temporal.PlainDate

test('terms are monotone: a later start never ends earlier, nor does a longer term', () => {
  fc.assert(
    fc.property(days, days, units, fc.integer({ min: -20, max: 20 }), fc.nat(20), (a, b, unit, n, more) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      const within = (from: string, by: number): boolean => unit !== '个工作日' || by >= 0 || from > '2020-03-31'
      fc.pre(within(early, n))
      expect(Temporal.PlainDate.compare(end(early, n, unit), end(late, n, unit))).toBeLessThanOrEqual(0)
      expect(Temporal.PlainDate.compare(end(early, n, unit), end(early, n + more, unit))).toBeLessThanOrEqual(0)
    }),
    { numRuns: 500 },
  )
})

test('every day of a working-day term is skipped, or one of its units', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (from, n) => {
      const count = countTerm('个工作日', time(from), ratio(BigInt(n)), officialCalendar) as Count
      const length = Temporal.PlainDate.from(from).until(count.last).days
      expect(length).toBe(n + count.skipped.length)
      expect(count.skipped.some(({ day }) => officialCalendar.isWorkingDay(day) !== false)).toBe(false)
    }),
  )
})
