import { SSF } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { daySerial, dayWritten } from './day-written.ts'

test.each([
  ['2022-06-30', '2022-06-30'],
  ['2022/6/3', '2022-06-03'],
  ['２０２２．６．３０', '2022-06-30'],
  ['2022年 6月30日', '2022-06-30'],
  ['2022-06-31', undefined],
  ['6月30日', undefined],
  ['2022-06-30 12:00', undefined],
])('%j is the day %s', (text, day) => {
  expect(dayWritten(text)?.toString()).toBe(day)
})

test('a number for a day is the day that a spreadsheet shows for it, in this century alone', () => {
  for (const serial of [36_526, 44_773, 73_049]) {
    const { y, m, d } = SSF.parse_date_code(serial)
    expect(daySerial(` ${serial}`)?.toString()).toBe(Temporal.PlainDate.from({ year: y, month: m, day: d }).toString())
  }
  for (const text of ['36525', '73050', '2022', '44773.5']) expect(daySerial(text)).toBeUndefined()
})
