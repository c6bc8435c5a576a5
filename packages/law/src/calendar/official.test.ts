import chinese from 'chinese-days'
import { expect, test } from 'vitest'
import type { DayKind } from './calendar.ts'
import { type Notice, notices } from './notices.ts'
import { calendarOf, officialCalendar } from './official.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const works = (text: string): boolean | undefined => officialCalendar.isWorkingDay(day(text))
const kind = (text: string): DayKind | undefined => officialCalendar.kindOf(day(text))

function daysFrom(from: string, to: string): readonly string[] {
  const { days } = day(from).until(to)
  return Array.from({ length: days + 1 }, (_, n) => day(from).add({ days: n }).toString())
}

test('every day from 2020 to 2026 as an independent package has it', () => {
  const all = daysFrom('2020-01-01', '2026-12-31')
  expect(all).toHaveLength(2557)
  expect(all.filter((one) => works(one) !== chinese.isWorkday(one))).toEqual([])
})

test('every holiday by a notice is one in that package', () => {
  const off = notices.flatMap(({ holidays }) => holidays.flatMap(({ from, to }) => daysFrom(from, to)))
  expect(off.filter((one) => !chinese.isHoliday(one))).toEqual([])
})

test('2022 as printed in the notice', () => {
  const off = daysFrom('2022-01-01', '2022-12-31').filter((one) => kind(one)?.kind === '放假')
  expect(off).toEqual([
    ...daysFrom('2022-01-01', '2022-01-03'),
    ...daysFrom('2022-01-31', '2022-02-06'),
    ...daysFrom('2022-04-03', '2022-04-05'),
    ...daysFrom('2022-04-30', '2022-05-04'),
    ...daysFrom('2022-06-03', '2022-06-05'),
    ...daysFrom('2022-09-10', '2022-09-12'),
    ...daysFrom('2022-10-01', '2022-10-07'),
    // By the notice for 2023.
    '2022-12-31',
  ])
  const worked = daysFrom('2022-01-01', '2022-12-31').filter((one) => kind(one)?.kind === '调休上班')
  expect(worked).toEqual(['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'].map((one) => `2022-${one}`))
})

test('a day off in December is named with the notice of the next year', () => {
  expect(kind('2022-12-31')).toEqual({ kind: '放假', holiday: '元旦', notice: '国办发明电〔2022〕16号' })
})

test('a year whose notice is not out is unknown, whatever a package says', () => {
  expect(works('2026-12-31')).toBe(true)
  expect(works('2027-01-01')).toBeUndefined()
  expect(works('2027-10-01')).toBeUndefined()
  expect(chinese.isWorkday('2027-10-01')).toBe(true)
  expect(works('2019-12-31')).toBeUndefined()
})

test('the extension of the spring festival of 2020 is an act of its own', () => {
  const before = calendarOf(notices.filter(({ issued }) => issued < '2020-01-26'))
  expect([31, 32, 33].map((n) => before.isWorkingDay(day('2020-01-01').add({ days: n - 1 })))).toEqual([
    true,
    true,
    false,
  ])
  expect(['2020-01-31', '2020-02-01', '2020-02-02', '2020-02-03'].map(works)).toEqual([false, false, false, true])
  expect(kind('2020-02-01')).toEqual({ kind: '放假', holiday: '春节（延长）', notice: '国办发明电〔2020〕1号' })
  expect(kind('2020-01-30')).toMatchObject({ holiday: '春节', notice: '国办发明电〔2019〕16号' })
})

test('weekends and common days are named as such', () => {
  expect(kind('2022-07-02')).toEqual({ kind: '周末' })
  expect(kind('2022-07-04')).toEqual({ kind: '平日' })
})

test.each(notices)(
  '$number: holidays in order, make-up days are days of rest otherwise',
  ({ issued, year, holidays }) => {
    expect(holidays.map(({ from }) => from)).toEqual(holidays.map(({ from }) => from).toSorted())
    const worked = holidays.flatMap((one) => one.worked)
    expect(worked.filter((one) => day(one).dayOfWeek < 6)).toEqual([])
    expect(holidays.filter(({ from, to }) => from > to)).toEqual([])
    expect(year === undefined || issued < `${year}-01-01`).toBe(true)
  },
)

test('a calendar of other notices: every day of a holiday, the days worked for it, the later notice before the earlier', () => {
  const notice = (number: string, issued: string, holidays: Notice['holidays'], year?: number): Notice => ({
    title: '',
    number,
    issued,
    holidays,
    ...(year !== undefined && { year }),
  })
  const later = notice('二', '2022-02-01', [{ name: '延长', from: '2022-03-04', to: '2022-03-04', worked: [] }])
  const first = notice(
    '一',
    '2022-01-01',
    [{ name: '试节', from: '2022-03-01', to: '2022-03-03', worked: ['2022-03-04', '2022-03-05'] }],
    2022,
  )
  const { kindOf, isWorkingDay } = calendarOf([later, first])
  const kinds = ['02-28', '03-01', '03-02', '03-03', '03-04', '03-05', '03-06', '03-07'].map((one) => {
    const found = kindOf(day(`2022-${one}`))
    return found && 'notice' in found ? `${found.kind} ${found.holiday} ${found.notice}` : found?.kind
  })
  expect(kinds).toEqual([
    '平日',
    '放假 试节 一',
    '放假 试节 一',
    '放假 试节 一',
    '放假 延长 二',
    '调休上班 试节 一',
    '周末',
    '平日',
  ])
  const worked = ['02-28', '03-01', '03-04', '03-05', '03-06'].map((one) => isWorkingDay(day(`2022-${one}`)))
  expect(worked).toEqual([true, false, false, true, false])
  expect(isWorkingDay(day('2023-03-01'))).toBeUndefined()
})
