import { expect, test } from 'vitest'
import { longDate, longDateWithDay, minute } from './date.ts'

test('a day is said as officials write it', () => {
  expect(longDate('2022-06-05')).toBe('2022年6月5日')
  expect(longDate('2022-06')).toBe('2022-06')
  expect(longDateWithDay(Temporal.PlainDate.from('2022-06-30'))).toBe('2022年6月30日（周四）')
})

test('a moment is said in Shanghai wherever the server stands', () => {
  expect(minute(Temporal.Instant.from('2022-06-30T17:05:59Z'))).toBe('2022-07-01 01:05')
})
