import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import { day } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { accrued } from '../expression/accrue.ts'
import type { Counting } from '../expression/node.ts'
import { decimal } from '../number/decimal.ts'
import { evaluator } from './evaluator.ts'

const { facts, parameter, rule } = policy({
  folder: 'zf-2022-2-trial',
  number: '试政发〔2022〕2号',
  title: '储存费办法',
  issuer: '试县人民政府',
  issued: '2020-01-01',
  outline: { 第一条: { gist: '费用', print: '' } },
  facts: { 起: day(), 止: day() },
})
const 标准 = parameter('标准', { at: '第一条', is: '12元/斤/年' })
const rules = Object.fromEntries(
  (['年', '月', '日'] as const).map((count) => [
    count,
    rule(`按${count}`, { at: '第一条', is: accrued(标准, { from: facts.起, to: facts.止, count }) }),
  ]),
)

function fee(from: string, to: string, count: Counting): string {
  const asked = rules[count]
  if (asked === undefined) return ''
  const world = {
    on: Temporal.PlainDate.from('2022-01-01'),
    amendments: new Map(),
    decisions: [],
    calendar: officialCalendar,
  }
  const outcome = evaluator(asked, world).evaluate(
    new Map([
      ['起', Temporal.PlainDate.from(from)],
      ['止', Temporal.PlainDate.from(to)],
    ]),
  )
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
  ['2024-02-28', '2024-03-01', '日', '4/61'],
  ['2022-06-01', '2022-05-31', '日', 'inapplicable'],
])('%s to %s by %s: %s', (from, to, count, expected) => {
  expect(fee(from, to, count)).toBe(expected)
})
