import { expect, test } from 'vitest'
import { daysBetween, isoDay, lastDayOf, printedDay } from './days.ts'

test('months end on their last day', () => {
  expect([lastDayOf(2023, 2), lastDayOf(2024, 2), lastDayOf(2000, 2), lastDayOf(1900, 2)]).toEqual([28, 29, 29, 28])
  expect([lastDayOf(2023, 4), lastDayOf(2023, 12), lastDayOf(null, 2)]).toEqual([30, 31, 29])
})

test('days as compared, as printed and as counted', () => {
  expect(isoDay(2023, 6, 1)).toBe('2023-06-01')
  expect(printedDay('2023-06-01')).toBe('2023年6月1日')
  expect([daysBetween('2023-02-28', '2023-03-01'), daysBetween('2024-03-01', '2024-02-28')]).toEqual([1, -2])
})
