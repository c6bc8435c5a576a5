import { expect, test } from 'vitest'
import { oneOf, quantity, someOf } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import { valueOf } from '../evaluate/literal.ts'
import { choose, match, word } from '../expression/choice.ts'
import { atLeast, lessThan } from '../expression/comparison.ts'
import { no, yes } from '../expression/constant.ts'
import { all, any, holds, is, not } from '../expression/logic.ts'
import type { Value } from '../expression/value.ts'

const { facts, parameter, rule } = policy({
  folder: 'zf-2022-7-trial',
  number: '试政发〔2022〕7号',
  title: '条件的说法',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { 第一条: { gist: '条件', print: '' } },
  facts: { 面积: quantity('亩'), 方式: oneOf('电', '气'), 材料: someOf('申请', '合同', '发票') },
})
const 下限 = parameter('下限', { at: '第一条', is: '30亩' })
const at = '第一条'
const 大小 = { kind: 'choice', values: ['大户', '小户'], ordered: false } as const
const asked = {
  达标: rule('达标', { at, is: atLeast(facts.面积, 下限) }),
  齐全: rule('齐全', { at, is: holds(facts.材料, '申请', '合同', '发票') }),
  两项: rule('两项', { at, is: all(atLeast(facts.面积, 下限), is(facts.方式, '电')) }),
  一项: rule('一项', { at, is: any(atLeast(facts.面积, 下限), not(is(facts.方式, '电'))) }),
  分户: rule('分户', {
    at,
    is: choose(
      [
        { when: lessThan(facts.面积, '10亩'), is: word(大小, '小户') },
        { when: is(facts.方式, '电'), is: word(大小, '大户') },
      ],
      '都不是',
    ),
  }),
  分情形: rule('分情形', {
    at,
    is: all(
      choose(
        [
          { when: lessThan(facts.面积, '10亩'), is: no },
          { when: yes, is: is(facts.方式, '电') },
        ],
        '',
      ),
    ),
  }),
  照抄: rule('照抄', {
    at,
    is: match(facts.方式, { 电: word(facts.方式.type, '电'), 气: word(facts.方式.type, '气') }),
  }),
}

const world = {
  on: Temporal.PlainDate.from('2022-06-01'),
  amendments: new Map(),
  decisions: [],
  calendar: { isWorkingDay: () => undefined },
}

function told(name: keyof typeof asked, given: Record<string, unknown>): string | undefined {
  const values = Object.entries(given).map(([fact, literal]): [string, Value] => {
    const value = valueOf(facts[fact as keyof typeof facts].type, literal)
    if (value === undefined) throw new TypeError(fact)
    return [fact, value]
  })
  return evaluator(asked[name], world).evaluate(new Map(values)).steps.at(-1)?.formula
}

test.each<[keyof typeof asked, Record<string, unknown>, string | undefined]>([
  ['达标', { 面积: '30' }, '面积 30 亩不少于下限 30 亩，故为是'],
  ['达标', { 面积: '29' }, '面积 29 亩少于下限 30 亩，故为否'],
  ['齐全', { 材料: ['申请', '合同', '发票'] }, '材料含申请、合同、发票，故为是'],
  ['齐全', { 材料: ['合同'] }, '材料尚缺申请、发票，故为否'],
  ['两项', { 面积: '40', 方式: '电' }, '面积 40 亩不少于下限 30 亩，且方式为电，故为是'],
  ['两项', { 方式: '气' }, '方式不为电，故为否'],
  ['一项', { 面积: '20', 方式: '气' }, '方式不为电，故为是'],
  ['一项', { 面积: '20', 方式: '电' }, '面积 20 亩少于下限 30 亩，且方式为电，故为否'],
  ['分户', { 面积: '20', 方式: '电' }, '面积 20 亩不少于 10 亩，且方式为电，为大户'],
  ['分情形', { 面积: '5' }, '面积 5 亩少于 10 亩，故为否'],
  ['分情形', { 面积: '20', 方式: '气' }, '面积 20 亩不少于 10 亩，且方式不为电，故为否'],
  ['照抄', { 方式: '电' }, undefined],
])('%s %j: %s', (name, given, expected) => {
  expect(told(name, given)).toBe(expected)
})
