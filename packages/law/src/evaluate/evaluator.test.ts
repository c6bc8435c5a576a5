import { expect, test } from 'vitest'
import type { Decision } from '../declare/decision.ts'
import { oneOf, quantity } from '../declare/fact.ts'
import { convention } from '../declare/open.ts'
import { policy } from '../declare/policy.ts'
import { times } from '../expression/arithmetic.ts'
import { amount } from '../expression/constant.ts'
import { is } from '../expression/logic.ts'
import type { RuleNode } from '../expression/node.ts'
import { byReading } from '../expression/open.ts'
import { split } from '../expression/share.ts'
import type { Value } from '../expression/value.ts'
import { parseDecimal } from '../number/decimal.ts'
import { evaluator } from './evaluator.ts'

const at = '第一条'
const {
  facts,
  rule,
  question,
  policy: made,
} = policy({
  folder: 'x',
  number: '试政发〔2022〕1号',
  title: '',
  issuer: '试县',
  issued: '2022-01-01',
  until: '2022-12-31',
  outline: { [at]: { gist: '', print: '' } },
  facts: { 类: oneOf('甲', '乙'), 电量: quantity('度', { step: '0.01' }) },
})
const 取舍 = convention('试县/取舍', {
  question: '',
  readings: { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' },
  default: '四舍五入',
  basis: '惯例一',
})
const 尾差 = convention('试县/尾差', { question: '', readings: { 县: '', 乡: '' }, default: '县', basis: '惯例二' })
const 疑 = question('疑', { at, question: '', words: '', readings: { 高: { because: '' }, 低: { because: '' } } })

const 费 = rule('费', { at, is: times(facts.电量, amount('0.1元/度')), round: 取舍 })
const 分担 = rule('分担', { at, is: split(费, { 县: 1, 乡: 1 }, { remainder: 尾差, round: 取舍 }) })
const 只补甲 = rule('只补甲', { at, applies: is(facts.类, '甲'), otherwise: '只补甲类', is: 费 })
const 有疑 = rule('有疑', { at, is: byReading(疑, { 高: 费, 低: amount('1元') }) })

const decided = (id: string, reading: string): Decision => ({
  question: id,
  reading,
  by: '',
  from: '2022-01-01',
  why: '',
  power: '',
})

function worked(
  asked: RuleNode,
  used: string,
  more: { 类?: string; decisions?: readonly Decision[]; on?: string } = {},
) {
  const { 类 = '甲', decisions = [], on = '2022-06-01' } = more
  const world = {
    on: Temporal.PlainDate.from(on),
    amendments: new Map(),
    decisions,
    calendar: { isWorkingDay: () => undefined },
  }
  const given = new Map<string, Value>([
    ['类', 类],
    ['电量', parseDecimal(used) as Value],
  ])
  const outcome = evaluator(asked, world).evaluate(given)
  return {
    kind: outcome.kind,
    conventions: outcome.conventions.map(({ name, reading, basis }) => `${name} ${reading} ${basis}`),
    outcome,
  }
}

test('a convention is named where another reading of it would come to something else, and nowhere else', () => {
  expect(worked(费, '0.35').conventions).toEqual(['取舍 四舍五入 惯例一'])
  expect(worked(费, '0.30').conventions).toEqual([])
  // 0.04 元 in two halves leaves nothing over; 0.05 元 leaves a 分.
  expect(worked(分担, '0.40').conventions).toEqual([])
  expect(worked(分担, '0.50').conventions).toEqual(['尾差 县 惯例二', '取舍 四舍五入 惯例一'])
})

test('what was decided is a ground and no convention any more; the others still are', () => {
  const decision = decided('试县/尾差', '乡')
  const { conventions, outcome } = worked(分担, '0.50', { decisions: [decision] })
  expect(conventions).toEqual(['取舍 四舍五入 惯例一'])
  expect(outcome.decisions).toEqual([decision])
  expect(worked(费, '0.35', { decisions: [decision] }).outcome.decisions).toEqual([])
})

test('what does not reach the case hangs on no convention', () => {
  expect(worked(只补甲, '0.35', { 类: '乙' })).toMatchObject({ kind: 'inapplicable', conventions: [] })
})

test('an open outcome hangs on a convention where one of its readings does', () => {
  expect(worked(有疑, '0.35')).toMatchObject({ kind: 'open', conventions: ['取舍 四舍五入 惯例一'] })
  expect(worked(有疑, '0.30')).toMatchObject({ kind: 'open', conventions: [] })
  expect(worked(有疑, '10')).toMatchObject({ kind: 'known', conventions: [] })
})

test('the steps of several readings would contradict one another: each reading has its own', () => {
  const { outcome } = worked(有疑, '0.30')
  expect(outcome.steps).toEqual([])
  const readings = outcome.kind === 'open' ? outcome.readings : []
  expect(readings.map(({ answers, outcome: read }) => [answers, read.steps.map(({ name }) => name)])).toEqual([
    [{ 疑: '高' }, ['费', '有疑']],
    [{ 疑: '低' }, ['有疑']],
  ])
})

test('a document binds from its first day to its last', () => {
  const kinds = ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'].map((on) => {
    const { outcome } = worked(费, '0.30', { on })
    return outcome.kind === 'inapplicable' ? outcome.why : outcome.kind
  })
  expect(kinds).toEqual([
    `${made.head.number}自2022-01-01起施行`,
    'known',
    'known',
    `${made.head.number}的有效期至2022-12-31止`,
  ])
})

test('facts are asked for in declared order', () => {
  expect(
    evaluator(只补甲, {
      on: Temporal.PlainDate.from('2022-06-01'),
      amendments: new Map(),
      decisions: [],
      calendar: { isWorkingDay: () => undefined },
    }).needs.map(({ name }) => name),
  ).toEqual(['类', '电量'])
})
