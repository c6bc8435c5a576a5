import { expect, test } from 'vitest'
import { dayNumber, dayOf, dayOfMonth, firstOfMonth, minuteNumber, momentOf, monthOfDay } from './day-number.ts'

const on = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const at = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text)

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['1970-03-01', 59],
  ['2000-02-29', 11_016],
  ['2022-06-20', 19_163],
])('%s is day %i', (text, number) => {
  expect(dayNumber(on(text))).toBe(number)
  expect(dayOf(number).toString()).toBe(text)
})

test('moments count by minutes; what lies between two is none', () => {
  expect(minuteNumber(at('1970-01-02T00:01'))).toBe(1441)
  expect(minuteNumber(at('1969-12-31T23:59'))).toBe(-1)
  expect(momentOf(1441).toString()).toBe('1970-01-02T00:01:00')
  for (const rest of ['01', '00.001', '00.000001', '00.000000001'])
    expect(minuteNumber(at(`1970-01-02T00:01:${rest}`))).toBeUndefined()
})

test('month, first and day of the month are those of the calendar, at the ends of every month of five centuries', () => {
  for (let year = 1599; year <= 2101; year++)
    for (let month = 1; month <= 12; month++) {
      const first = Temporal.PlainDate.from({ year, month, day: 1 })
      const last = first.with({ day: first.daysInMonth })
      const number = year * 12 + month - 1
      expect(firstOfMonth(number)).toBe(dayNumber(first))
      expect([monthOfDay(dayNumber(first)), monthOfDay(dayNumber(last))]).toEqual([number, number])
      expect([dayOfMonth(dayNumber(first)), dayOfMonth(dayNumber(last))]).toEqual([1, first.daysInMonth])
    }
})
