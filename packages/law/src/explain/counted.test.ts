import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import { day, moment, quantity } from '../declare/fact.ts'
import { lawOf } from '../declare/law.ts'
import { countyQuestion } from '../declare/open.ts'
import { policy } from '../declare/policy.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import { accrued } from '../expression/accrue.ts'
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
  facts: {
    受理日: day(),
    事发时刻: moment(),
    期限: quantity('个工作日'),
    日数: quantity('日', { from: '-10' }),
    小时数: quantity('小时', { from: '-10' }),
  },
})
const at = '第一条'
const { 受理日, 事发时刻, 期限, 日数, 小时数 } = facts

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

test('no days at all are the day itself, and hours may run back', () => {
  const asked = rule('当日', { at, is: daysAfter(受理日, 日数) })
  const [step] = stepsOf(asked, { ...accepted('2022-06-30'), 日数: { n: 0n, d: 1n } })
  expect(step?.formula).toBe('2022年6月30日（周四）起 0 日，为2022年6月30日（周四）')
  expect(step?.counted).toEqual(['期限为零，即2022年6月30日（周四）'])
  const back = rule('回推', { at, is: hoursAfter(事发时刻, 小时数) })
  const given = { 事发时刻: Temporal.PlainDateTime.from('2022-06-30T01:30'), 小时数: { n: -2n, d: 1n } }
  expect(stepsOf(back, given)[0]?.counted).toEqual([
    '自2022年6月30日（周四）01:30往前连续计 2 小时，跨 1 个零点，至2022年6月29日（周三）23:30',
  ])
  const day = { ...given, 小时数: { n: 2n, d: 1n } }
  expect(stepsOf(back, day)[0]?.counted).toEqual([
    '自2022年6月30日（周四）01:30连续计 2 小时，至2022年6月30日（周四）03:30',
  ])
})

test('working days backwards skip days of rest, too', () => {
  const asked = rule('会前五日', { at, is: workingDaysBefore(受理日, '5个工作日') })
  const [step] = stepsOf(asked, accepted('2022-10-11'))
  expect(step?.formula).toBe('2022年10月11日（周二）前推 5 个工作日，为2022年9月29日（周四）')
  expect(step?.counted).toEqual([
    '2022年10月11日（周二）当日不计入（向前推算法无明文，参照民法典第二百零一条），自2022年10月10日（周一）往前计算',
    '跳过 7 天：2022年10月1日至7日国庆节放假（国办发明电〔2021〕11号）',
    '计入 2022年10月8日至9日国庆节调休上班（国办发明电〔2021〕11号）',
    '5 个工作日之前，最后一日为2022年9月29日（周四）',
  ])
})

test('a day of rest moved back', () => {
  const decided = { question: '试县/遇休息日', reading: '提前', by: '', from: '2022-01-01', why: '', power: '' }
  const asked = rule('提前', { at, is: movedFromRest(daysAfter(受理日, '10日'), 遇休息日) })
  const world = {
    on: Temporal.PlainDate.from('2022-06-30'),
    amendments: new Map(),
    decisions: [decided],
    calendar: officialCalendar,
  }
  const { steps } = evaluator(asked, world).evaluate(new Map(Object.entries(accepted('2022-09-22'))))
  expect(steps[0]?.counted?.at(-1)).toBe(
    '逢2022年10月1日至2日国庆节放假（国办发明电〔2021〕11号），提前至2022年9月30日（周五）',
  )
})

test('a rate over a period says for each part how long it is and at what figure', () => {
  const {
    parameter,
    amend,
    policy: made,
    rule: declare,
    facts: given,
  } = policy({
    folder: 'zf-2022-2-trial',
    number: '试政发〔2022〕2号',
    title: '计费',
    issuer: '试县人民政府',
    issued: '2022-01-01',
    outline: { [at]: { gist: '计费', print: '' } },
    facts: { 起: day(), 止: day() },
  })
  const 年费 = parameter('年费', { at, is: '12元/年' })
  amend(年费, { at, from: '2022-07-01', is: '24元/年' })
  const counted = (count: '年' | '月' | '日', from: string, to: string) => {
    const asked = declare(`按${count}`, { at, is: accrued(年费, { from: given.起, to: given.止, count }) })
    const world = {
      on: Temporal.PlainDate.from('2022-12-01'),
      amendments: lawOf([made]).amendments,
      decisions: [],
      calendar: officialCalendar,
    }
    const period = new Map([
      ['起', Temporal.PlainDate.from(from)],
      ['止', Temporal.PlainDate.from(to)],
    ])
    return evaluator(asked, world).evaluate(period).steps.at(-1)?.counted
  }
  expect(counted('月', '2022-01-01', '2023-01-01')).toEqual([
    '自2022年1月1日（周六）至2022年7月1日（周五）（止日不计）计 6 个整月，合 0.5 年，标准 12 元/年',
    '自2022年7月1日（周五）至2023年1月1日（周日）（止日不计）计 6 个整月，合 0.5 年，标准 24 元/年',
  ])
  expect(counted('年', '2023-01-01', '2025-01-01')).toEqual([
    '自2023年1月1日（周日）至2025年1月1日（周三）（止日不计）计 2 个整年，标准 24 元/年',
  ])
  expect(counted('日', '2022-08-01', '2022-10-13')).toEqual([
    '自2022年8月1日（周一）至2022年10月13日（周四）（止日不计）计 73 日，合 0.2 年，标准 24 元/年',
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
