import { officialCalendar } from '@zhengling/law'
import type { Disclosure, DisclosureEntry } from '@zhengling/store'
import { expect, test } from 'vitest'
import { byPressing, disclosureTerm } from './term.ts'

const at = (text: string) => Temporal.Instant.from(`${text}T09:00+08:00`)
const on = (today: string) => ({ today: Temporal.PlainDate.from(today), calendar: officialCalendar })

/** Signed on Wednesday 25 May 2022: 3 June was a holiday, so the twentieth working day after it was 23 June. */
const document: Disclosure = {
  slug: '云政发〔2022〕1号',
  version: 1,
  number: '云政发〔2022〕1号',
  title: '办法',
  issuer: '云水县人民政府',
  issued: '2022-05-25',
  madeBy: 'print',
  reason: null,
  madeAt: at('2022-06-01'),
  firstAt: null,
  open: false,
  withdrawn: false,
  gazette: null,
  entries: [],
}
const entry = (kind: DisclosureEntry['kind'], day: string): DisclosureEntry => ({
  n: 1,
  kind,
  day,
  place: kind === '印发' ? null : '县政府网站',
  source: '网站备份',
  voidWhy: null,
})
const told = (more: Partial<Disclosure>, today = '2022-07-28') => {
  const { state, days, due, provisional } = disclosureTerm({ ...document, ...more }, on(today))
  return [state, due?.last?.toString() ?? null, days, provisional]
}

test('what is not public counts down to the twentieth working day, and over it', () => {
  expect(told({}, '2022-06-20')).toEqual(['计时', '2022-06-23', 3, false])
  expect(told({}, '2022-06-23')).toEqual(['计时', '2022-06-23', 0, false])
  // The 25th and 26th were a weekend. Nobody has entered when it was printed: the strictest day alone is known.
  expect(told({}, '2022-06-27')).toEqual(['逾期未公布', '2022-06-23', 2, true])
})

test('what is public in time, late here, or late wherever it was', () => {
  expect(told({ firstAt: at('2022-06-23') })).toEqual(['按期公布', '2022-06-23', null, false])
  expect(told({ firstAt: at('2022-06-24') })).toEqual(['本系统晚于期限', '2022-06-23', 1, true])
  const late = { firstAt: at('2022-07-20') }
  expect(told({ ...late, entries: [entry('他处公布', '2022-06-22')] })[0]).toBe('按期公布')
  expect(told({ ...late, entries: [{ ...entry('他处公布', '2022-06-22'), voidWhy: '看错' }] })[0]).toBe(
    '本系统晚于期限',
  )
  expect(told({ ...late, entries: [entry('他处公布', '2022-07-01')] })).toEqual(['晚于期限', '2022-06-23', 6, true])
})

test('whether 形成 is the day signed or printed is open: late by both, by one, by none', () => {
  const printed = [entry('印发', '2022-05-27')]
  expect(told({ entries: printed, firstAt: at('2022-06-23') })).toEqual(['按期公布', '2022-06-23', null, false])
  expect(told({ entries: printed, firstAt: at('2022-06-27') })).toEqual(['本系统晚于期限', '2022-06-23', 2, true])
  expect(told({ entries: printed, firstAt: at('2022-06-28') })).toEqual(['本系统晚于期限', '2022-06-23', 3, false])
})

test('a later version counts from the day it was made; what cannot be known is said', () => {
  // 19 September 2022 was a Monday; 1 to 7 October were a holiday, 8 and 9 October were worked.
  const changed = { version: 2, madeAt: at('2022-09-19') }
  expect(told(changed, '2022-10-19')).toEqual(['计时', '2022-10-20', 1, false])
  const because = (more: Partial<Disclosure>) => disclosureTerm({ ...document, ...more }, on('2026-12-20')).because
  expect(because({ issued: null })).toContain('没有印成文日期')
  expect(because({ withdrawn: true })).toContain('首次公布的时间没有留存')
  // In December 2026 the twentieth working day lies in a year whose holidays are not out.
  expect(because({ version: 2, madeAt: at('2026-12-14') })).not.toBe('')
})

test('overdue comes first, the longest over before others', () => {
  const terms = [
    disclosureTerm({ ...document, slug: 'a', firstAt: at('2022-06-01') }, on('2022-07-28')),
    disclosureTerm({ ...document, slug: 'b', issued: '2022-07-20' }, on('2022-07-28')),
    disclosureTerm({ ...document, slug: 'c', issued: '2022-06-20' }, on('2022-07-28')),
    disclosureTerm({ ...document, slug: 'd' }, on('2022-07-28')),
  ]
  expect(terms.toSorted(byPressing).map(({ disclosure }) => disclosure.slug)).toEqual(['d', 'c', 'b', 'a'])
})
