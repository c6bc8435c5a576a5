import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import { day, moment, quantity } from '../declare/fact.ts'
import { countyQuestion } from '../declare/open.ts'
import { policy } from '../declare/policy.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import type { RuleNode } from '../expression/node.ts'
import { movedFromRest } from '../expression/rest.ts'
import {
  daysAfter,
  daysBefore,
  hoursAfter,
  monthsAfter,
  workingDaysAfter,
  workingDaysBefore,
} from '../expression/term.ts'
import type { Value } from '../expression/value.ts'
import type { Step } from '../outcome/outcome.ts'

const { facts, rule } = policy({
  folder: 'zf-2022-1-trial',
  number: '试政发〔2022〕1号',
  title: '试行办法',
  issuer: '试县人民政府',
  issued: '2020-01-01',
  outline: { 第一条: { gist: '期限', print: '' } },
  facts: { 受理日: day(), 事发时刻: moment(), 期限: quantity('个工作日') },
})
const at = '第一条'
const { 受理日, 事发时刻, 期限 } = facts

const 遇休息日 = countyQuestion('试县/遇休息日', {
  question: '最后一日是休息日怎么办',
  words: '日内',
  decidedBy: '试县人民政府',
  readings: { 不移: '照写的日子', 顺延: '比照民法典', 提前: '习惯' },
})

function stepsOf(asked: RuleNode, given: Record<string, Value>, on = '2022-06-30'): readonly Step[] {
  const decisions = [
    { question: '试县/遇休息日', reading: '顺延', by: '试县人民政府', from: '2021-01-01', why: '', power: '' },
  ]
  const world = { on: Temporal.PlainDate.from(on), amendments: new Map(), decisions, calendar: officialCalendar }
  const outcome = evaluator(asked, world).evaluate(new Map(Object.entries(given)))
  return outcome.steps
}

const accepted = (text: string): Record<string, Value> => ({ 受理日: Temporal.PlainDate.from(text) })

test('working days: the holidays skipped and the make-up days worked, with their notice', () => {
  const asked = rule('办结', { at, is: workingDaysAfter(受理日, '5个工作日') })
  const [step] = stepsOf(asked, accepted('2022-09-29'))
  expect(step?.formula).toBe('2022年9月29日（周四）起 5 个工作日，为2022年10月11日（周二）')
  expect(step?.counted).toEqual([
    '2022年9月29日（周四）当日不计入（民法典第二百零一条），自2022年9月30日（周五）起计算',
    '跳过 7 天：2022年10月1日至7日国庆节放假（国办发明电〔2021〕11号）',
    '计入 2022年10月8日至9日国庆节调休上班（国办发明电〔2021〕11号）',
    '5 个工作日届满，最后一日为2022年10月11日（周二）',
  ])
})

test('each run of days skipped has its own reason', () => {
  const asked = rule('节前办结', { at, is: workingDaysAfter(受理日, 期限) })
  const given = { ...accepted('2020-01-17'), 期限: { n: 6n, d: 1n } }
  const [step] = stepsOf(asked, given)
  expect(step?.counted?.slice(1, 3)).toEqual([
    '跳过 11 天：2020年1月18日周末、2020年1月24日至30日春节放假（国办发明电〔2019〕16号）、2020年1月31日至2月2日春节（延长）放假（国办发明电〔2020〕1号）',
    '计入 2020年1月19日春节调休上班（国办发明电〔2019〕16号）',
  ])
})

test('months: the day that the month lacks is named', () => {
  const asked = rule('期满', { at, is: monthsAfter(受理日, '1个月') })
  const [step] = stepsOf(asked, accepted('2022-01-31'))
  expect(step?.formula).toBe('2022年1月31日（周一）起 1 个月，为2022年2月28日（周一）（该月没有31日）')
  expect(step?.counted?.slice(1)).toEqual([
    '2022年2月没有31日，以月末日为最后一日（民法典第二百零二条）',
    '1 个月届满，最后一日为2022年2月28日（周一）',
  ])
})

test('backwards, where the law has no words for it', () => {
  const asked = rule('会前送达', { at, is: daysBefore(受理日, '3日') })
  const [step] = stepsOf(asked, accepted('2022-03-02'))
  expect(step?.formula).toBe('2022年3月2日（周三）前推 3 日，为2022年2月27日（周日）')
  expect(step?.counted).toEqual([
    '2022年3月2日（周三）当日不计入（向前推算法无明文，参照民法典第二百零一条），自2022年3月1日（周二）往前计算',
    '3 日之前，最后一日为2022年2月27日（周日）',
  ])
})

test('hours over midnight', () => {
  const asked = rule('续报', { at, is: hoursAfter(事发时刻, '26小时') })
  const [step] = stepsOf(asked, { 事发时刻: Temporal.PlainDateTime.from('2022-06-30T23:30') })
  expect(step?.counted).toEqual([
    '自2022年6月30日（周四）23:30连续计 26 小时，跨 2 个零点，至2022年7月2日（周六）01:30',
  ])
})

test('a last day on which offices rest, moved by decision', () => {
  const asked = rule('顺延', { at, is: movedFromRest(daysAfter(受理日, '10日'), 遇休息日) })
  const [step] = stepsOf(asked, accepted('2022-09-22'))
  expect(step?.formula).toBe(
    '2022年9月22日（周四）起 10 日，为2022年10月2日（周日）；2022年10月2日（周日）休息，顺延至2022年10月8日（周六）',
  )
  expect(step?.counted?.slice(2)).toEqual([
    '逢2022年10月2日至7日国庆节放假（国办发明电〔2021〕11号），顺延至2022年10月8日（周六）',
  ])
  const [other] = stepsOf(asked, accepted('2022-09-19'))
  expect(other?.counted?.at(-1)).toBe('2022年9月29日（周四）是工作日，不移')
  expect(other?.formula).toContain('；2022年9月29日（周四）')
})

test('a rule does not list the terms of another rule', () => {
  const first = rule('受理期满', { at, is: daysAfter(受理日, '5日') })
  const second = rule('审查期满', { at, is: workingDaysBefore(first, '1个工作日') })
  const steps = stepsOf(second, accepted('2022-06-20'))
  expect(steps.map(({ name, counted }) => [name, counted?.length])).toEqual([
    ['受理期满', 2],
    ['审查期满', 2],
  ])
})
