import { expect, test } from 'vitest'
import { day, grades, oneOf, quantity, someOf } from '../declare/fact.ts'
import { convention } from '../declare/open.ts'
import { policy } from '../declare/policy.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import { valueOf } from '../evaluate/literal.ts'
import { inUnit, minus, over, sum, times } from '../expression/arithmetic.ts'
import { choose, match, word } from '../expression/choice.ts'
import { atLeast, lessThan } from '../expression/comparison.ts'
import { amount, yes } from '../expression/constant.ts'
import { greatest, least } from '../expression/extreme.ts'
import { is, lacking } from '../expression/logic.ts'
import type { RuleNode } from '../expression/node.ts'
import { byReading } from '../expression/open.ts'
import { part, split } from '../expression/share.ts'
import { monthEnd } from '../expression/term.ts'
import type { Operand } from '../expression/type.ts'

const at = '第一条'
const { facts, parameter, rule, grading, question } = policy({
  folder: 'zf-2022-8-trial',
  number: '试政发〔2022〕8号',
  title: '算式',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { [at]: { gist: '算式', print: '' } },
  facts: {
    电量: quantity('度', { step: '0.01' }),
    面积: quantity('亩', { step: '0.5' }),
    总面积: quantity('亩', { step: '0.5' }),
    产量: quantity('斤'),
    方式: oneOf('电', '气'),
    材料: someOf('申请', '证明'),
    起: day(),
    止: day(),
  },
})
const { 电量, 面积, 总面积, 产量, 方式, 材料, 起, 止 } = facts
const 单价 = parameter('单价', { at, is: '0.1元/度' })
const 封顶 = parameter('封顶', { at, is: '1040元' })
const 保底 = parameter('保底', { at, is: '100元' })
const 档 = grades('小', '大')
const 面积档 = grading('面积档', {
  at,
  gives: 档,
  bands: { 小: { at, is: lessThan(面积, '10亩') }, 大: { at, is: atLeast(面积, '10亩') } },
})
const 产量档 = grading('产量档', {
  at,
  gives: 档,
  bands: { 小: { at, is: lessThan(产量, '1000斤') }, 大: { at, is: atLeast(产量, '1000斤') } },
})
const 只补电 = rule('只补电', { at, applies: is(方式, '电'), otherwise: '只补电', is: 保底 })
const roundings = { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' }
const rounding = (reading: keyof typeof roundings) =>
  convention(`试县/${reading}`, { question: '', readings: roundings, default: reading, basis: '' })
const 尾差 = convention('试县/尾差', { question: '', readings: { 市: '', 县: '' }, default: '县', basis: '' })
const shares = split(封顶, { 市: 2, 县: 8 }, { remainder: 尾差, round: rounding('四舍五入') })
const 疑 = question('疑', { at, question: '', words: '', readings: { 甲: { because: '' }, 乙: { because: '' } } })
const 费 = times(电量, 单价)

const world = {
  on: Temporal.PlainDate.from('2022-06-01'),
  amendments: new Map(),
  decisions: [{ question: '试政发〔2022〕8号/疑', reading: '乙', by: '', from: '2022-01-01', why: '', power: '' }],
  calendar: { isWorkingDay: () => undefined },
}

let names = 0

/** The formula of the last step: of a rule made of this. */
function told(what: Operand | RuleNode, given: Readonly<Record<string, unknown>>): string | undefined {
  names += 1
  const asked = 'op' in what && what.op === 'rule' ? what : rule(`规则${names}`, { at, is: what })
  const values = Object.entries(given).map(([name, literal]) => {
    const value = valueOf(facts[name as keyof typeof facts].type, literal)
    if (value === undefined) throw new TypeError(name)
    return [name, value] as const
  })
  return evaluator(asked, world).evaluate(new Map(values)).steps.at(-1)?.formula
}

test.each<[Operand, Readonly<Record<string, unknown>>, string | undefined]>([
  [费, { 电量: '12000' }, '12,000 度 × 0.1 元/度 = 1,200 元'],
  [sum(费, 封顶), { 电量: '5000' }, '（5,000 度 × 0.1 元/度 = 500 元） + 1,040 元 = 1,540 元'],
  [minus(封顶, 保底), {}, '1,040 元 − 100 元 = 940 元'],
  [over(面积, 总面积), { 面积: '3', 总面积: '4' }, '3 亩 ÷ 4 亩 = 75%'],
  [sum(只补电, 封顶), { 方式: '电' }, '100 元 + 1,040 元 = 1,140 元'],
  [sum(只补电, 封顶), { 方式: '气' }, undefined],
  [sum(只补电, 费), { 方式: '气', 电量: '10' }, '10 度 × 0.1 元/度 = 1 元'],
  [inUnit(产量, '吨'), { 产量: '5000' }, '5,000 斤，合 2.5 吨'],
])('arithmetic: %#', (what, given, formula) => {
  expect(told(what, given)).toBe(formula)
})

test.each<[Operand, string, string]>([
  [least(费, 封顶), '12000', '12,000 度 × 0.1 元/度 = 1,200 元，超过封顶 1,040 元，故为 1,040 元'],
  [least(费, 封顶), '10400', '10,400 度 × 0.1 元/度 = 1,040 元，未超过封顶 1,040 元'],
  [least(费, 封顶), '5000', '5,000 度 × 0.1 元/度 = 500 元，未超过封顶 1,040 元'],
  [greatest(费, 保底), '500', '500 度 × 0.1 元/度 = 50 元，低于保底 100 元，故为 100 元'],
  [greatest(费, 保底), '1000', '1,000 度 × 0.1 元/度 = 100 元，不低于保底 100 元'],
  [greatest(费, 保底), '5000', '5,000 度 × 0.1 元/度 = 500 元，不低于保底 100 元'],
  [least(费, 封顶, '600元'), '8000', '8,000 度 × 0.1 元/度 = 800 元，未超过封顶 1,040 元，超过 600 元，故为 600 元'],
])('ceilings and floors: %#', (what, used, formula) => {
  expect(told(what, { 电量: used })).toBe(formula)
})

test('what is rounded says how, where it made a difference', () => {
  const rounded = (reading: keyof typeof roundings, used: string) =>
    told(rule(`取整${reading}${used}`, { at, is: 费, round: rounding(reading) }), { 电量: used })
  expect(rounded('四舍五入', '0.35')).toBe('0.35 度 × 0.1 元/度 = 0.035 元，四舍五入到分为 0.04 元')
  expect(rounded('舍去', '0.35')).toBe('0.35 度 × 0.1 元/度 = 0.035 元，舍去到分为 0.03 元')
  expect(rounded('进位', '0.35')).toBe('0.35 度 × 0.1 元/度 = 0.035 元，进位到分为 0.04 元')
  expect(rounded('奇进偶舍', '0.45')).toBe('0.45 度 × 0.1 元/度 = 0.045 元，奇进偶舍到分为 0.04 元')
  expect(rounded('四舍五入', '5')).toBe('5 度 × 0.1 元/度 = 0.50 元')
})

test('what is shared says in what ratio, and one share by its name', () => {
  expect(told(shares, {})).toBe('1,040 元按 2:8 分担：市 208 元，县 832 元')
  expect(told(part(shares, '县'), {})).toBe('县 832 元')
})

test('the highest and the lowest of several', () => {
  const given = { 面积: '3', 产量: '1000' }
  expect(told(greatest(面积档, 产量档), given)).toBe('面积档为小，产量档为大，取最高者，为大')
  expect(told(least(面积档, 产量档), given)).toBe('面积档为小，产量档为大，取最低者，为小')
  expect(told(least(起, 止), { 起: '2022-06-20', 止: '2022-06-19' })).toBe(
    '起为2022年6月20日（周一），止为2022年6月19日（周日），取最低者，为2022年6月19日（周日）',
  )
})

test('the case that holds comes before what it brings', () => {
  const 按方式 = match(方式, { 电: 封顶, 气: amount('0元') })
  expect(told(按方式, { 方式: '电' })).toBe('方式为电，为 1,040 元')
  expect(told(match(方式, { 电: word(档, '大'), 气: word(档, '小') }), { 方式: '气' })).toBe('方式为气，为小')
  const 按面积 = choose(
    [
      { when: lessThan(面积, '10亩'), is: 费 },
      { when: yes, is: 封顶 },
    ],
    '',
  )
  expect(told(按面积, { 面积: '3', 电量: '10' })).toBe('面积 3 亩少于 10 亩，为 10 度 × 0.1 元/度 = 1 元')
  expect(told(按面积, { 面积: '10' })).toBe('面积 10 亩不少于 10 亩，为 1,040 元')
  expect(told(choose([{ when: yes, is: 费 }], ''), { 电量: '10' })).toBe('10 度 × 0.1 元/度 = 1 元')
})

test('the reading that is decided is worked out alone', () => {
  expect(told(byReading(疑, { 甲: 封顶, 乙: 费 }), { 电量: '10' })).toBe('10 度 × 0.1 元/度 = 1 元')
})

test('conditions, papers and ends of months', () => {
  expect(told(lessThan(面积, '10亩'), { 面积: '3' })).toBe('面积 3 亩少于 10 亩，故为是')
  expect(told(lacking(材料, '申请', '证明'), { 材料: ['申请'] })).toBe('应有申请、证明，已有申请，尚缺证明')
  expect(told(monthEnd(起), { 起: '2022-02-03' })).toBe('2022年2月3日（周四）所在月的月底，为2022年2月28日（周一）')
})

test('a figure that is passed on as it is needs no formula', () => {
  expect(told(封顶, {})).toBeUndefined()
  expect(told(面积, { 面积: '3' })).toBeUndefined()
})
