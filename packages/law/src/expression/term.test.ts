import { expect, test } from 'vitest'
import { day, factsOf, moment } from '../declare/fact.ts'
import { amount, date } from './constant.ts'
import { daysAfter, hoursAfter, monthsAfter, yearsAfter } from './term.ts'

const { 受理日, 接报 } = factsOf({ 受理日: day(), 接报: moment() })

test('a printed term is whole: days, months, years, and minutes of hours', () => {
  expect(monthsAfter(受理日, '3个月').type.kind).toBe('day')
  expect(hoursAfter(接报, '1.5小时').type.kind).toBe('moment')
  expect(() => daysAfter(受理日, '1.5日')).toThrow('“1.5日”应为整日')
  expect(() => monthsAfter(受理日, '0.5个月')).toThrow('“0.5个月”应为整个月')
  expect(() => yearsAfter(受理日, amount('2.5年'))).toThrow('“2.5年”应为整年')
  expect(() => hoursAfter(接报, '0.001小时')).toThrow('“0.001小时”应为整分钟')
})

test('a printed day is one of the calendar', () => {
  expect(date('2024-02-29').type.kind).toBe('day')
  for (const printed of ['2023-02-29', '2022-6-20', '2022-13-01', '2022年6月20日', '2022-06-20T08:00'])
    expect(() => date(printed)).toThrow(`“${printed}”不是日历上有的日期`)
})
