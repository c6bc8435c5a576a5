import { expect, test } from 'vitest'
import { grades, oneOf, quantity, yesNo } from '../declare/fact.ts'
import { lawOf } from '../declare/law.ts'
import { convention } from '../declare/open.ts'
import { policy } from '../declare/policy.ts'
import { inUnit, minus, over, sum, times } from '../expression/arithmetic.ts'
import { choose, match, word } from '../expression/choice.ts'
import { atLeast, atMost, equals, lessThan, moreThan } from '../expression/comparison.ts'
import { amount, yes } from '../expression/constant.ts'
import { greatest, least } from '../expression/extreme.ts'
import { all, any, is, not } from '../expression/logic.ts'
import { byReading } from '../expression/open.ts'
import type { Operand, Truth } from '../expression/type.ts'
import type { Value } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import type { Ratio } from '../number/ratio.ts'
import { evaluator } from './evaluator.ts'
import { valueOf } from './literal.ts'

const at = '第一条'
const made = policy({
  folder: 'x',
  number: '试政发〔2022〕1号',
  title: '',
  issuer: '试县',
  issued: '2022-01-01',
  outline: { [at]: { gist: '', print: '' } },
  facts: {
    面积: quantity('亩', { step: '0.5', from: '2', to: '100' }),
    差额: quantity('元', { from: '-50', to: '200' }),
    产量: quantity('斤', { to: '4000' }),
    方式: oneOf('电', '气', '煤'),
    困难: yesNo(),
  },
})
const { facts, parameter, rule, grading, question, amend } = made
const { 面积, 差额, 产量, 方式, 困难 } = facts
const 标准 = parameter('标准', { at, is: '10元/亩' })
const 新标准 = parameter('新标准', { at, is: '10元/亩' })
amend(新标准, { at, from: '2022-03-01', is: '20元/亩' })
const 档 = grades('低', '中', '高')
const 面积档 = grading('面积档', {
  at,
  gives: 档,
  bands: {
    低: { at, is: lessThan(面积, '10亩') },
    中: { at, is: all(atLeast(面积, '10亩'), lessThan(面积, '50亩')) },
    高: { at, is: atLeast(面积, '50亩') },
  },
})
const 方式档 = rule('方式档', { at, is: match(方式, { 电: word(档, '低'), 气: word(档, '中'), 煤: word(档, '高') }) })
const 只补电 = rule('只补电', { at, applies: is(方式, '电'), otherwise: '', is: amount('30元') })
const 疑 = question('疑', { at, question: '', words: '', readings: { 甲: { because: '' }, 乙: { because: '' } } })
const 取舍 = convention('试县/取舍', {
  question: '',
  readings: { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' },
  default: '舍去',
  basis: '',
})
const 补贴 = times(面积, 标准)

const world = {
  on: Temporal.PlainDate.from('2022-06-01'),
  amendments: lawOf([made.policy]).amendments,
  decisions: [],
  calendar: { isWorkingDay: () => undefined },
}
let names = 0

/** What may still come out: words, or the two ends. */
function possible(what: Operand, given: Readonly<Record<string, unknown>> = {}): readonly string[] | undefined {
  names += 1
  const asked = rule(`规则${names}`, { at, is: what })
  const values = Object.entries(given).map(([name, literal]): [string, Value] => {
    const value = valueOf(facts[name as keyof typeof facts].type, literal)
    if (value === undefined) throw new TypeError(name)
    return [name, value]
  })
  const outcome = evaluator(asked, world).evaluate(new Map(values))
  if (outcome.kind !== 'unknown') throw new TypeError(outcome.kind)
  if (outcome.possible?.kind === 'words') return outcome.possible.values
  return outcome.possible && [outcome.possible.from, outcome.possible.to].map((end) => decimal(end as Ratio))
}

test('a number may lie between its ends, and what is made of it between theirs', () => {
  expect(possible(面积)).toEqual(['2', '100'])
  expect(possible(补贴)).toEqual(['20', '1000'])
  expect(possible(times(面积, 新标准))).toEqual(['40', '2000'])
  expect(possible(minus(补贴, 差额))).toEqual(['-180', '1050'])
  expect(possible(minus(补贴, 差额), { 差额: '100' })).toEqual(['-80', '900'])
  expect(possible(least(补贴, '300元'))).toEqual(['20', '300'])
  expect(possible(greatest(补贴, '300元'))).toEqual(['300', '1000'])
  expect(possible(inUnit(产量, '吨'))).toEqual(['0', '2'])
  expect(possible(over(面积, 面积))).toBeUndefined()
})

test('what is rounded may lie between its rounded ends', () => {
  const third = rule('三分之一', { at, is: times(差额, '0.333'), round: 取舍 })
  expect(possible(third)).toEqual(['-16.65', '66.6'])
})

test('a part of a sum that is not known yet counts from nothing, one that does not apply not at all', () => {
  expect(possible(sum(只补电, 补贴))).toEqual(['0', '1030'])
  expect(possible(sum(只补电, 补贴), { 方式: '电' })).toEqual(['30', '1030'])
  expect(possible(sum(只补电, 补贴), { 方式: '气' })).toEqual(['0', '1000'])
})

test('of several cases those that can still be met', () => {
  const 按方式 = match(方式, { 电: amount('5元'), 气: 补贴, 煤: amount('2000元') })
  expect(possible(按方式)).toEqual(['5', '2000'])
  expect(possible(按方式, { 方式: '气' })).toEqual(['20', '1000'])
  const tried = (when: Truth, given = {}) =>
    possible(
      choose(
        [
          { when, is: amount('1元') },
          { when: 困难, is: amount('2元') },
          { when: yes, is: amount('3元') },
        ],
        '',
      ),
      given,
    )
  expect(tried(atLeast(面积, '50亩'))).toEqual(['1', '3'])
  // Whatever the area, it is not above 100 and not below 2.
  for (const never of [
    moreThan(面积, '100亩'),
    lessThan(面积, '2亩'),
    atMost(面积, '1亩'),
    equals(面积, '1亩'),
    not(atLeast(面积, '2亩')),
  ])
    expect(tried(never)).toEqual(['2', '3'])
  for (const open of [atLeast(面积, '100亩'), atMost(面积, '2亩'), equals(面积, '2亩'), equals(面积, '100亩')])
    expect(tried(open)).toEqual(['1', '3'])
})

test('conditions hold, or not, whatever is missing', () => {
  const never = moreThan(面积, '100亩')
  const always = atMost(面积, '100亩')
  const maybe = atLeast(面积, '50亩')
  const tried = (when: Truth) =>
    possible(
      match(方式, {
        电: word(档, '低'),
        气: choose(
          [
            { when, is: word(档, '中') },
            { when: yes, is: word(档, '高') },
          ],
          '',
        ),
        煤: word(档, '低'),
      }),
    )
  for (const one of [
    always,
    not(never),
    any(never, always),
    any(maybe, always),
    all(always, always),
    is(方式, '电', '气', '煤'),
  ])
    expect(tried(one)).toEqual(['低', '中'])
  for (const one of [never, not(always), any(never, never), all(maybe, never), all(never, always)])
    expect(tried(one)).toEqual(['低', '高'])
  for (const one of [
    maybe,
    not(maybe),
    any(never, maybe),
    all(always, maybe),
    is(方式, '电'),
    byReading(疑, { 甲: maybe, 乙: maybe }),
  ])
    expect(tried(one)).toEqual(['低', '中', '高'])
})

test('grades that may still come out', () => {
  expect(possible(面积档)).toEqual(['低', '中', '高'])
  expect(possible(greatest(面积档, 方式档), { 方式: '气' })).toEqual(['中', '高'])
  expect(possible(least(面积档, 方式档), { 方式: '气' })).toEqual(['低', '中'])
  expect(possible(greatest(面积档, 方式档), { 面积: '20' })).toEqual(['中', '高'])
})

test('under every reading of what is open', () => {
  expect(possible(byReading(疑, { 甲: 补贴, 乙: minus(补贴, '100元') }))).toEqual(['-80', '1000'])
  expect(possible(byReading(疑, { 甲: 面积档, 乙: word(档, '低') }))).toEqual(['低', '中', '高'])
})
