import { expect, test } from 'vitest'
import { oneOf, quantity, someOf, yesNo } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import { valueOf } from '../evaluate/literal.ts'
import { choose, match, word } from '../expression/choice.ts'
import { atLeast, lessThan } from '../expression/comparison.ts'
import { no, yes } from '../expression/constant.ts'
import { all, any, holds, is, not } from '../expression/logic.ts'
import type { RuleNode } from '../expression/node.ts'
import { byReading } from '../expression/open.ts'
import type { Value } from '../expression/value.ts'
import { ratio } from '../number/ratio.ts'

const { facts, parameter, rule, question } = policy({
  folder: 'zf-2022-7-trial',
  number: '试政发〔2022〕7号',
  title: '条件的说法',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { 第一条: { gist: '条件', print: '' } },
  facts: { 面积: quantity('亩'), 方式: oneOf('电', '气'), 材料: someOf('申请', '合同', '发票'), 合格: yesNo() },
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

const 疑 = question('疑', {
  at,
  question: '从严还是从宽',
  words: '面积',
  readings: { 严: { because: '' }, 宽: { because: '' } },
})
const 按读法 = rule('按读法', { at, is: all(byReading(疑, { 严: atLeast(facts.面积, 下限), 宽: yes }), facts.合格) })
const 量 = rule('量', { at, is: atLeast(byReading(疑, { 严: facts.面积, 宽: 下限 }), '10亩') })
const 两规则 = rule('两规则', { at, is: all(asked.达标, facts.合格) })

function under(reading: string, one: RuleNode, given: Readonly<Record<string, Value>>): string | undefined {
  const decided = { question: 疑.id, reading, by: '', from: '2022-01-01', why: '', power: '' }
  return evaluator(one, { ...world, decisions: [decided] })
    .evaluate(new Map(Object.entries(given)))
    .steps.at(-1)?.formula
}

test('of what is open the reading that was decided is told, by its name where it says nothing itself', () => {
  const given = { 面积: ratio(40n), 合格: true }
  expect(under('严', 按读法, given)).toBe('面积 40 亩不少于下限 30 亩，且合格：是，故为是')
  expect(under('宽', 按读法, given)).toBe('“疑”读作宽，且合格：是，故为是')
  expect(under('严', 按读法, { ...given, 面积: ratio(20n) })).toBe('面积 20 亩少于下限 30 亩，故为否')
  expect(under('严', 量, given)).toBe('面积 40 亩不少于 10 亩，故为是')
  expect(under('宽', 量, given)).toBe('下限 30 亩不少于 10 亩，故为是')
})

test('rules and answers are told by their names; of several that do not hold, the first', () => {
  expect(under('严', 两规则, { 面积: ratio(40n), 合格: true })).toBe('达标：是，且合格：是，故为是')
  expect(under('严', 两规则, { 面积: ratio(20n), 合格: false })).toBe('达标：否，故为否')
})
