import { expect, test } from 'vitest'
import type { Decision } from '../declare/decision.ts'
import { day, grades, oneOf, quantity } from '../declare/fact.ts'
import { lawOf } from '../declare/law.ts'
import { policy } from '../declare/policy.ts'
import { say } from '../explain/say.ts'
import { accrued } from '../expression/accrue.ts'
import { sum, times } from '../expression/arithmetic.ts'
import { choose, match } from '../expression/choice.ts'
import { atLeast, lessThan } from '../expression/comparison.ts'
import { amount, yes } from '../expression/constant.ts'
import { is } from '../expression/logic.ts'
import { byReading } from '../expression/open.ts'
import { isRatio } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import { type Asked, evaluator } from './evaluator.ts'
import { valueOf } from './literal.ts'

const clause = { gist: '', print: '' }
const made = policy({
  folder: 'x',
  number: '试政发〔2022〕1号',
  title: '',
  issuer: '试县',
  issued: '2022-01-01',
  outline: { 一: clause, 二: clause, 三: clause, 四: clause, 五: clause, 六: clause, 七: clause },
  facts: {
    面积: quantity('亩'),
    类: oneOf('甲', '乙'),
    起: day(),
    止: day(),
  },
})
const { facts, parameter, schedule, rule, grading, question, amend } = made
const { 面积, 类, 起, 止 } = facts
const world = (decisions: readonly Decision[] = [], on = '2022-06-01') => ({
  on: Temporal.PlainDate.from(on),
  amendments: lawOf([made.policy]).amendments,
  decisions,
  calendar: { isWorkingDay: () => undefined },
})

function worked(asked: Asked, given: Readonly<Record<string, string>>, in_ = world()) {
  const values = Object.entries(given).flatMap(([name, literal]) => {
    const value = valueOf(facts[name as keyof typeof facts].type, literal)
    return value === undefined ? [] : [[name, value] as const]
  })
  const outcome = evaluator(asked, in_).evaluate(new Map(values))
  return {
    clauses: outcome.basis.map(({ clause: path }) => path),
    steps: outcome.steps.map(({ name, at, value, type }) => [
      name,
      at.clause,
      isRatio(value) ? decimal(value) : say(value, type),
    ]),
    decisions: outcome.decisions,
  }
}

const 标准 = schedule('标准', { at: '二', by: 类, is: { 甲: '1元/亩', 乙: '2元/亩' }, each: { 乙: '三' } })
const 补贴 = rule('补贴', { at: '一', is: times(面积, 标准) })

test('the asked rule stands first, then what it rests on; a figure stands at the clause of its word', () => {
  expect(worked(补贴, { 面积: '10', 类: '乙' })).toEqual({
    clauses: ['一', '二', '三'],
    steps: [
      ['标准', '三', '2'],
      ['补贴', '一', '20'],
    ],
    decisions: [],
  })
  expect(worked(补贴, { 面积: '10', 类: '甲' })).toMatchObject({
    clauses: ['一', '二'],
    steps: [
      ['标准', '二', '1'],
      ['补贴', '一', '10'],
    ],
  })
})

test('a rule that applies to some rests on what says whom it reaches', () => {
  const 规模 = rule('够大', { at: '四', is: atLeast(面积, '5亩') })
  const 限补 = rule('限补', { at: '五', applies: 规模, otherwise: '面积不足', is: amount('7元') })
  expect(worked(限补, { 面积: '10' }).clauses).toEqual(['五', '四'])
  expect(worked(限补, { 面积: '1' }).clauses).toEqual(['五', '四'])
  const 合计 = rule('合计', { at: '六', is: sum(限补, 补贴) })
  expect(worked(合计, { 面积: '1', 类: '甲' }).clauses).toEqual(['六', '一', '二'])
})

test('the first case that holds rests on the earlier ones that did not', () => {
  const at = (path: '二' | '三' | '四') => made.cite(path)
  const 按面积 = rule('按面积', {
    at: '一',
    is: choose(
      [
        { when: lessThan(面积, '10亩'), is: amount('1元'), at: at('二') },
        { when: lessThan(面积, '20亩'), is: amount('2元'), at: at('三') },
        { when: yes, is: amount('3元'), at: at('四') },
      ],
      '',
    ),
  })
  expect(worked(按面积, { 面积: '5' }).clauses).toEqual(['一', '二'])
  expect(worked(按面积, { 面积: '15' }).clauses).toEqual(['一', '二', '三'])
  expect(worked(按面积, { 面积: '25' })).toMatchObject({
    clauses: ['一', '二', '三', '四'],
    steps: [['按面积', '四', '3']],
  })
})

test('of a grading the band that holds says all', () => {
  const 档 = grading('档', {
    at: '一',
    gives: grades('小', '大'),
    bands: { 小: { at: '二', is: lessThan(面积, '10亩') }, 大: { at: '三', is: atLeast(面积, '10亩') } },
  })
  expect(worked(档, { 面积: '15' })).toMatchObject({ clauses: ['一', '三'], steps: [['档', '三', '大']] })
})

test('where no case holds, every case says so', () => {
  const 只甲 = rule('只甲', {
    at: '一',
    is: choose([{ when: is(类, '甲'), is: amount('1元'), at: made.cite('五') }], '只补甲类'),
  })
  expect(worked(只甲, { 类: '乙' }).clauses).toEqual(['一', '五'])
})

test('what is decided rests on the question, what conflicts with it, and the clause that argues for the reading', () => {
  const 疑 = question('疑', {
    at: '二',
    against: '三',
    question: '',
    words: '',
    readings: { 早: { because: '', at: '四' }, 晚: { because: '' } },
  })
  const 按读法 = rule('按读法', { at: '一', is: byReading(疑, { 早: amount('1元'), 晚: amount('2元') }) })
  const decided = (reading: string, of = '试政发〔2022〕1号/疑'): Decision => ({
    question: of,
    reading,
    by: '',
    from: '2022-01-01',
    why: '',
    power: '',
  })
  const other = decided('甲', '试政发〔2022〕1号/别的')
  expect(worked(按读法, {}, world([decided('早'), other]))).toEqual({
    clauses: ['一', '二', '三', '四'],
    steps: [['按读法', '一', '1']],
    decisions: [decided('早')],
  })
  expect(worked(按读法, {}, world([decided('晚')]))).toMatchObject({
    clauses: ['一', '二', '三'],
    decisions: [decided('晚')],
  })
})

test('what was amended rests on both clauses, and stands at the new one', () => {
  const 单价 = parameter('单价', { at: '四', is: '1元/亩' })
  amend(单价, { at: '五', from: '2022-03-01', is: '3元/亩' })
  const 总价 = rule('总价', { at: '一', is: times(面积, 单价) })
  expect(worked(总价, { 面积: '2' })).toMatchObject({
    clauses: ['一', '四', '五'],
    steps: [
      ['单价', '五', '3'],
      ['总价', '一', '6'],
    ],
  })
  expect(worked(总价, { 面积: '2' }, world([], '2022-02-28'))).toMatchObject({
    clauses: ['一', '四'],
    steps: [
      ['单价', '四', '1'],
      ['总价', '一', '2'],
    ],
  })
})

test('a yearly rate that changes within the period has a step for each figure', () => {
  const 年费 = parameter('年费', { at: '六', is: '12元/年' })
  amend(年费, { at: '七', from: '2022-07-01', is: '24元/年' })
  const 费 = rule('费', { at: '一', is: accrued(年费, { from: 起, to: 止, count: '月' }) })
  expect(worked(费, { 起: '2022-01-01', 止: '2023-01-01' })).toMatchObject({
    clauses: ['一', '六', '七'],
    steps: [
      ['年费', '六', '12'],
      ['年费', '七', '24'],
      ['费', '一', '18'],
    ],
  })
  expect(worked(费, { 起: '2022-01-01', 止: '2022-07-01' }).clauses).toEqual(['一', '六'])
})

test('a choice by a word rests on the clause of the word that was met', () => {
  const 按类 = rule('按类', {
    at: '一',
    is: match(类, { 甲: amount('1元'), 乙: amount('2元') }, { 甲: made.cite('七') }),
  })
  expect(worked(按类, { 类: '甲' })).toMatchObject({ clauses: ['一', '七'], steps: [['按类', '七', '1']] })
  expect(worked(按类, { 类: '乙' })).toMatchObject({ clauses: ['一'], steps: [['按类', '一', '2']] })
})
