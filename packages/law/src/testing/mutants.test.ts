import { expect, test } from 'vitest'
import { day, money, oneOf } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { choose, match } from '../expression/choice.ts'
import { atLeast } from '../expression/comparison.ts'
import { no } from '../expression/constant.ts'
import { daysAfter, daysBefore } from '../expression/term.ts'
import { mutantsOf } from './mutants.ts'

const { facts, parameter, rule } = policy({
  folder: 'zf-2022-9-trial',
  number: '试政发〔2022〕9号',
  title: '补助办法',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { 第一条: { gist: '补助', print: '' } },
  facts: { 对象: oneOf('甲', '乙', '丙'), 金额: money(), 收件日: day(), 先后: oneOf('先', '后') },
})

test('one of two equal figures taken for the other is no slip: no case comes out differently', () => {
  const 甲 = parameter('甲类补助', { at: '第一条', is: '100元' })
  const 乙 = parameter('乙类补助', { at: '第一条', is: '100元' })
  const 丙 = parameter('丙类补助', { at: '第一条', is: '50元' })
  const 补助 = rule('补助', { at: '第一条', is: match(facts.对象, { 甲, 乙, 丙 }) })
  expect(mutantsOf(补助).map(({ slip }) => slip)).toEqual(['“甲”按“丙”', '“乙”按“丙”', '“丙”按“甲”'])
})

test('so is one of two terms of the same length from the same day, and not one the other way', () => {
  const 十日 = parameter('办理期限', { at: '第一条', is: '10日' })
  const 另十日 = parameter('补正期限', { at: '第一条', is: '10日' })
  const 期限 = rule('期限', {
    at: '第一条',
    is: match(facts.对象, {
      甲: daysAfter(facts.收件日, 十日),
      乙: daysAfter(facts.收件日, 另十日),
      丙: daysAfter(facts.收件日, '10日'),
    }),
  })
  expect(mutantsOf(期限).map(({ slip }) => slip)).toEqual(['“甲”按“丙”', '“乙”按“丙”', '“丙”按“甲”', '10日→另一值'])
  const 前后 = rule('前后', {
    at: '第一条',
    is: match(facts.先后, { 先: daysBefore(facts.收件日, '10日'), 后: daysAfter(facts.收件日, '10日') }),
  })
  expect(mutantsOf(前后).map(({ slip }) => slip)).toContain('“先”按“后”')
})

test('what stands in a case that never holds has no slips', () => {
  const 另行规定 = rule('另行规定', {
    at: '第一条',
    is: choose([{ when: no, is: atLeast(facts.金额, '100元') }], '按别的文件'),
  })
  expect(mutantsOf(另行规定).map(({ slip }) => slip)).toEqual(['否→另一值'])
})
