import { officialCalendar } from '@zhengling/law'
import { expect, test } from 'vitest'
import { stageOf, windowOf } from './stage.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const rules = { before: [3, 1], onDay: true, after: [1, 7] }
const said = (due: string, today: string) => {
  const window = windowOf(day(today), officialCalendar)
  if (window === null) return '休息'
  const found = stageOf(day(due), window, rules)
  return found === null ? null : `${found.stage}${found.days}`
}

test('before, on and after the last day, and on no other day', () => {
  const days = ['07-24', '07-25', '07-26', '07-27', '07-28', '07-29', '08-01', '08-04', '08-05']
  expect(days.map((one) => said('2022-07-28', `2022-${one}`))).toEqual([
    '休息',
    '临近3',
    null,
    '临近1',
    '到期0',
    '逾期1',
    null,
    '逾期7',
    null,
  ])
})

test('a day of rest is quiet: what falls on it is said before the rest, what is late in it after', () => {
  // 2022-10-01 to 10-07 are off, 10-08 and 10-09 (a weekend) are worked.
  expect(said('2022-10-05', '2022-10-05')).toBe('休息')
  expect(said('2022-10-05', '2022-09-30')).toBe('到期5')
  expect(said('2022-10-05', '2022-10-08')).toBe('逾期3')
  expect(said('2022-10-09', '2022-10-08')).toBe('临近1')
  expect(said('2022-10-06', '2022-10-08')).toBe('逾期2')
})

test('a year whose holidays are not known is worked', () => {
  expect(windowOf(day('2031-10-04'), { isWorkingDay: () => undefined })).toMatchObject({
    from: day('2031-10-04'),
    until: day('2031-10-04'),
  })
})
