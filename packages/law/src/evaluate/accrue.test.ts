import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import { day } from '../declare/fact.ts'
import { lawOf } from '../declare/law.ts'
import { policy } from '../declare/policy.ts'
import { accrued } from '../expression/accrue.ts'
import type { Counting } from '../expression/node.ts'
import { decimal } from '../number/decimal.ts'
import type { Outcome } from '../outcome/outcome.ts'
import { evaluator } from './evaluator.ts'

const document = policy({
  folder: 'zf-2022-2-trial',
  number: '试政发〔2022〕2号',
  title: '储存费办法',
  issuer: '试县人民政府',
  issued: '2020-01-01',
  outline: { 第一条: { gist: '费用', print: '' }, 第二条: { gist: '修订', print: '' } },
  facts: { 起: day(), 止: day() },
})
const { facts, parameter, rule } = document
const 标准 = parameter('标准', { at: '第一条', is: '12元/斤/年' })
const rules = Object.fromEntries(
  (['年', '月', '日'] as const).map((count) => [
    count,
    rule(`按${count}`, { at: '第一条', is: accrued(标准, { from: facts.起, to: facts.止, count }) }),
  ]),
)

document.amend(标准, { at: '第二条', from: '2023-01-01', is: '24元/斤/年' })
const { amendments } = lawOf([document.policy])

function evaluated(from: string, to: string, count: Counting): Outcome {
  const asked = rules[count]
  if (asked === undefined) throw new TypeError(count)
  const world = {
    on: Temporal.PlainDate.from('2022-01-01'),
    amendments,
    decisions: [],
    calendar: officialCalendar,
  }
  return evaluator(asked, world).evaluate(
    new Map([
      ['起', Temporal.PlainDate.from(from)],
      ['止', Temporal.PlainDate.from(to)],
    ]),
  )
}

function fee(from: string, to: string, count: Counting): string {
  const outcome = evaluated(from, to, count)
  return outcome.kind === 'known' ? decimal(outcome.value as { n: bigint; d: bigint }) : outcome.kind
}

test.each<[string, string, Counting, string]>([
  ['2022-01-15', '2022-04-14', '月', '2'],
  ['2022-01-15', '2022-04-15', '月', '3'],
  // Where a month lacks the day its last day completes it, as for a term (民法典第二百零二条).
  ['2022-01-31', '2022-02-28', '月', '1'],
  ['2022-01-31', '2022-02-27', '月', '0'],
  ['2024-01-31', '2024-02-28', '月', '0'],
  ['2022-01-31', '2022-03-30', '月', '1'],
  ['2022-01-31', '2022-03-31', '月', '2'],
  ['2020-02-29', '2021-02-28', '年', '12'],
  ['2020-02-29', '2021-02-27', '年', '0'],
  ['2022-01-01', '2023-01-01', '日', '12'],
  ['2024-02-28', '2024-03-01', '日', '8/61'],
  // The rate doubles with 2023: each part at its own.
  ['2022-07-01', '2023-07-01', '月', '18'],
  ['2022-12-01', '2023-02-01', '日', '1116/365'],
  ['2022-06-01', '2022-05-31', '日', 'inapplicable'],
])('%s to %s by %s: %s', (from, to, count, expected) => {
  expect(fee(from, to, count)).toBe(expected)
})

test('each part says how long it is and at which rate', () => {
  const counted = (count: Counting): unknown => evaluated('2022-07-01', '2023-03-15', count).steps.at(-1)?.counted
  expect(counted('月')).toEqual([
    '自2022年7月1日（周五）至2023年1月1日（周日）（止日不计）计 6 个整月，合 0.5 年，标准 12 元/斤/年',
    '自2023年1月1日（周日）至2023年3月15日（周三）（止日不计）计 2 个整月，合 1/6 年，标准 24 元/斤/年',
  ])
  expect(counted('日')).toEqual([
    '自2022年7月1日（周五）至2023年1月1日（周日）（止日不计）计 184 日，合 184/365 年，标准 12 元/斤/年',
    '自2023年1月1日（周日）至2023年3月15日（周三）（止日不计）计 73 日，合 0.2 年，标准 24 元/斤/年',
  ])
})

test('it rests on the clause of each figure that counts for a part, and has a step for it', () => {
  const stepsOf = ({ steps }: Outcome): unknown => steps.map(({ name, at }) => [name, at.clause])
  const both = evaluated('2022-07-01', '2023-07-01', '月')
  expect(both.basis.map(({ clause }) => clause)).toEqual(['第一条', '第二条'])
  expect(stepsOf(both)).toEqual([
    ['标准', '第一条'],
    ['标准', '第二条'],
    ['按月', '第一条'],
  ])
  expect(both.steps.at(-1)?.formula).toBe('12 元/斤/年 × 0.5 年 + 24 元/斤/年 × 0.5 年（按月计）= 18 元/斤')
  const early = evaluated('2022-01-01', '2022-07-01', '月')
  expect(early.basis.map(({ clause }) => clause)).toEqual(['第一条'])
})
