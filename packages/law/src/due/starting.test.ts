import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import { policy } from '../declare/policy.ts'
import { duesOf } from './dues.ts'
import { starting } from './starting.ts'
import { every } from './testing/county.ts'

const { duty } = policy({
  folder: 'zf-2022-4-trial',
  number: '试政发〔2022〕4号',
  title: '上报办法',
  issuer: '试县人民政府',
  issued: '2022-05-25',
  outline: { 第一条: { gist: '上报', print: '' } },
  facts: {},
})
const world = {
  on: Temporal.PlainDate.from('2022-05-25'),
  amendments: new Map(),
  decisions: [],
  calendar: officialCalendar,
}
const periods = (from: string): string[] => {
  const due = starting(from, every.month.by(5))
  const made = duty(`自${from}上报`, { at: '第一条', who: ['试县工科局'], what: '上报进展', due })
  const window = { from: Temporal.PlainDate.from('2022-05-01'), to: Temporal.PlainDate.from('2022-08-31') }
  return duesOf(made, { ...window, world }).map(({ period }) => period)
}

test('it is not asked for before its day, and is from that day on', () => {
  expect(periods('2022-06-05')).toEqual(['2022年6月', '2022年7月', '2022年8月'])
  expect(periods('2022-06-06')).toEqual(['2022年7月', '2022年8月'])
})

test('it says from when', () => {
  expect(starting('2022-06-06', every.month.by(5)).words).toBe('自2022年6月6日起每月5日前')
  expect(starting('2022-07-01', every.month.by(5)).words).toBe('自2022年7月起每月5日前')
  expect(() => starting('2022-06-31', every.month.by(5))).toThrow('“2022-06-31”不是日历上有的日期')
})
