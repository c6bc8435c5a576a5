import { officialCalendar } from '@zhengling/law'
import { describe, expect, test } from 'vitest'
import { publicationDue } from './publication.ts'
import type { RequestFacts } from './request-facts.ts'
import { requestTerms } from './request-terms.ts'
import { workingDaysBetween } from './working-days.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const on = (today: string) => ({ today: day(today), calendar: officialCalendar })

/** Terms in one line each: name, state, last day, and the readings where there are several. */
const told = (facts: RequestFacts, today: string): readonly string[] =>
  requestTerms(facts, on(today)).map(({ name, state, last, readings, because }) =>
    [name, state, last?.toString() ?? because, ...readings.map((one) => `${one.reading} ${one.last.toString()}`)].join(
      ' ',
    ),
  )

/** Received on Monday 19 September 2022; 1 to 7 October were a holiday, 8 and 9 October were worked. */
const request: RequestFacts = { way: '互联网', came: day('2022-09-16'), received: day('2022-09-19'), asked: [] }

describe('an answer over 国庆', () => {
  test('seven and twenty working days after the day of receipt', () => {
    expect(told(request, '2022-09-20')).toEqual(['告知补正 计时 2022-09-28', '答复 计时 2022-10-20'])
    expect(told(request, '2022-10-21')).toEqual(['告知补正 已过 2022-09-28', '答复 逾期 2022-10-20'])
    expect(told({ ...request, ended: day('2022-10-20') }, '2022-12-01')[1]).toBe('答复 按期 2022-10-20')
    expect(told({ ...request, ended: day('2022-10-21') }, '2022-12-01')[1]).toBe('答复 逾期办结 2022-10-20')
  })

  test('extended by twenty, counted on from the end of the first term', () => {
    const extension = { told: day('2022-10-18'), days: 20 }
    expect(told({ ...request, extension }, '2022-10-21')[1]).toBe('答复 计时 2022-11-17')
  })

  test('a corrected request starts the term anew; until then it does not run', () => {
    const correction = { asked: day('2022-09-21'), until: day('2022-09-30') }
    expect(told({ ...request, correction }, '2022-09-22')).toEqual([
      '告知补正 按期 2022-09-28',
      '答复 未起算 尚缺收到补正日',
    ])
    const received = { ...correction, received: day('2022-09-26') }
    // 27 to 30 September four, 8 to 14 October seven, 17 to 21 October five, 24 to 27 October four.
    expect(told({ ...request, correction: received }, '2022-09-27')).toEqual(['答复 计时 2022-10-27'])
  })
})

describe('asking stops the clock', () => {
  const third = { who: '第三方', sent: day('2022-09-22'), received: day('2022-09-26') } as const

  test('for exactly the time until the opinion, by either reading of when it begins; the earlier day is worked by', () => {
    const asked = [{ ...third, answered: day('2022-10-10') }]
    expect(told({ ...request, asked }, '2022-10-11')).toEqual([
      '告知补正 已过 2022-09-28',
      '答复 计时 2022-10-31 自送达 2022-10-31 自发出 2022-11-02',
      '第三方意见 按期 2022-10-20',
    ])
  })

  test('no longer than its fifteen working days where nobody answers, nor where the answer comes later', () => {
    // Delivered on 26 September, expired on 20 October: seventeen days by sending, fifteen by delivery.
    const silent = told({ ...request, asked: [third] }, '2022-10-24')
    expect(silent.slice(1)).toEqual([
      '答复 计时 2022-11-10 自送达 2022-11-10 自发出 2022-11-14',
      '第三方意见 逾期 2022-10-20',
    ])
    const late = told({ ...request, asked: [{ ...third, answered: day('2022-10-26') }] }, '2022-10-27')
    expect(late[1]).toBe(silent[1])
  })

  test('two letters at the same time stop it once; while one stands the day moves on with today', () => {
    const organ = { who: '其他机关', sent: day('2022-09-22'), received: day('2022-09-26') } as const
    const asked = [
      { ...third, answered: day('2022-10-10') },
      { ...organ, answered: day('2022-10-10') },
    ]
    expect(told({ ...request, asked }, '2022-10-11')[1]).toBe(
      '答复 计时 2022-10-31 自送达 2022-10-31 自发出 2022-11-02',
    )
    // Two days stopped by 28 September by delivery, four by sending.
    expect(told({ ...request, asked: [third] }, '2022-09-28')[1]).toBe(
      '答复 停计 2022-10-24 自送达 2022-10-24 自发出 2022-10-26',
    )
  })

  test('a letter that has not arrived stops by one reading only', () => {
    const asked = [{ who: '第三方', sent: day('2022-09-22') } as const]
    expect(told({ ...request, asked }, '2022-09-23').slice(1)).toEqual([
      '答复 停计 2022-10-20 自送达 2022-10-20 自发出 2022-10-21',
      '第三方意见 未起算 尚缺第三方收到日',
    ])
  })
})

test('what is not confirmed does not run, and a year without its calendar is not guessed', () => {
  expect(told({ way: '互联网', came: day('2022-09-16'), asked: [] }, '2022-09-20')).toEqual([
    '确认收到 计时 只有平常信函写明当日确认；网上、传真提交的，最迟哪一天确认文内未规定',
    '告知补正 未起算 尚缺确认日',
    '答复 未起算 尚缺确认日',
  ])
  expect(told({ ...request, received: day('2026-12-14') }, '2026-12-15')[1]).toBe(
    '答复 计时 2027年的放假安排尚未公布或未收录，工作日无法计算',
  )
})

test('an ordinary letter is confirmed on the day it came', () => {
  const letter = { way: '平常信函', came: day('2022-09-16'), asked: [] } as const
  expect(told(letter, '2022-09-16')[0]).toBe('确认收到 计时 2022-09-16')
  expect(told(letter, '2022-09-17')[0]).toBe('确认收到 逾期 2022-09-16')
  expect(told({ ...letter, received: day('2022-09-19') }, '2022-09-20')[0]).toBe('确认收到 逾期办结 2022-09-16')
})

test('proactive publication goes by the strictest reading and says what is missing', () => {
  const at = on('2022-06-01')
  const signed = day('2022-05-25')
  expect(publicationDue({ signed, printed: day('2022-05-27') }, at)).toMatchObject({
    clause: '第二十六条',
    last: day('2022-06-23'),
    readings: [
      { reading: '成文日期', last: day('2022-06-23') },
      { reading: '印发日期', last: day('2022-06-27') },
    ],
  })
  const unknown = publicationDue({ signed }, at)
  expect([unknown.outcome.kind, unknown.last?.toString(), unknown.because]).toEqual([
    'unknown',
    '2022-06-23',
    '尚缺印发日期',
  ])
  expect(publicationDue({ changed: day('2022-09-19') }, at).last?.toString()).toBe('2022-10-20')
})

test('working days between two days, and back', () => {
  const between = (from: string, to: string) => workingDaysBetween(day(from), day(to), officialCalendar)
  expect([between('2022-09-30', '2022-10-08'), between('2022-10-08', '2022-09-30')]).toEqual([1, -1])
  expect([between('2022-10-01', '2022-10-07'), between('2022-09-19', '2022-09-19')]).toEqual([0, 0])
  expect(between('2026-12-31', '2027-01-04')).toBeNull()
})
