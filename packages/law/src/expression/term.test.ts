import { expect, test } from 'vitest'
import { day, factsOf, moment, quantity } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { accrued } from './accrue.ts'
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

test('so is a term that has a name of its own; one that is worked out is not known yet', () => {
  const at = '第一条'
  const { parameter, facts } = policy({
    folder: 'x',
    number: '试政发〔2022〕1号',
    title: '',
    issuer: '试县',
    issued: '2022-06-20',
    outline: { [at]: { gist: '', print: '' } },
    facts: { 天数: quantity('日', { step: '0.5' }) },
  })
  expect(daysAfter(受理日, parameter('期限', { at, is: '5日' })).type.kind).toBe('day')
  expect(() => daysAfter(受理日, parameter('半日期限', { at, is: '1.5日' }))).toThrow('“1.5日”应为整日')
  expect(daysAfter(受理日, facts.天数).type.kind).toBe('day')
})

test('a rate that counts over a period is a figure by itself, for each year', () => {
  const at = '第二条'
  const { parameter } = policy({
    folder: 'x',
    number: '试政发〔2022〕2号',
    title: '',
    issuer: '试县',
    issued: '2022-06-20',
    outline: { [at]: { gist: '', print: '' } },
    facts: {},
  })
  const period = { from: 受理日, to: 受理日, count: '日' } as const
  expect(accrued(parameter('年费', { at, is: '0.05元/斤/年' }), period).type).toEqual({ kind: 'number', unit: '元/斤' })
  expect(() => accrued(amount('0.05元/年'), period)).toThrow('应为一个参数')
  const 单价 = parameter('单价', { at, is: '0.05元/斤' }) as never
  expect(() => accrued(单价, period)).toThrow('应以年计，例如 0.05元/斤/年，给的是“元/斤”')
})

test('a printed day is one of the calendar', () => {
  expect(date('2024-02-29').type.kind).toBe('day')
  for (const printed of ['2023-02-29', '2022-6-20', '2022-13-01', '2022年6月20日', '2022-06-20T08:00'])
    expect(() => date(printed)).toThrow(`“${printed}”不是日历上有的日期`)
})
