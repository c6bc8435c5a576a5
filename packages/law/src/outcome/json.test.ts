import { expect, test } from 'vitest'
import { numberType } from '../expression/type.ts'
import { type Asked, evaluator, factsIn, givenFromJson } from '../index.ts'
import { ratio } from '../number/ratio.ts'
import {
  分担,
  合计,
  吨数,
  困难补助,
  封顶,
  是否困难,
  月底,
  档,
  每亩,
  灌溉,
  缺件,
  补贴,
  速报,
  限补,
  高比例,
} from '../testing/irrigation.ts'
import { worldOn } from '../testing/world.ts'
import { outcomeJson } from './json.ts'
import { valueJson } from './value-json.ts'

const facts = factsIn(灌溉)
const asOf = { date: '2024-04-01', decisions: [], source: 'declared' } as const

function evaluated(rule: Asked, given: string, world = worldOn('2024-04-01')) {
  const read = givenFromJson(given, facts)
  if (read.outcome === 'refused') throw new Error(read.faults[0]?.message)
  return outcomeJson(evaluator(rule, world).evaluate(read.given), rule.type, asOf)
}

test.each([
  [补贴, '{"作物":"小麦","面积":"3.7"}', '55.50'],
  [封顶, '{}', '300.00'],
  [每亩, '{"作物":"果树"}', { amount: '30', unit: '元/亩' }],
  [吨数, '{"产量":"5000"}', { amount: '2.5', unit: '吨' }],
  [高比例, '{"比例":"50%"}', { amount: '0.25', unit: '' }],
  [月底, '{"申报日":"2024-02-03"}', '2024-02-29'],
  [速报, '{"接报":"2024-03-01T23:05"}', '2024-03-02T01:05:00+08:00'],
  [是否困难, '{"困难户":true}', true],
  [档, '{"档次":"1"}', '1'],
  [缺件, '{"材料":["申请表"]}', ['土地证']],
  [分担, '{"作物":"小麦","面积":"3.7"}', { 县: '38.85', 乡: '16.65' }],
])('a value of each kind: %#', (rule, given, value) => {
  expect(evaluated(rule as Asked, given)).toMatchObject({ kind: 'known', value })
})

test('an amount that is not brought to the 分 keeps all its digits', () => {
  expect(valueJson(ratio(1n, 8n), numberType('元'))).toBe('0.125')
  expect(valueJson(ratio(1n, 3n), numberType('元'))).toBe('1/3')
  expect(valueJson(ratio(-3n), numberType('元'))).toBe('-3.00')
})

test('a known outcome has its steps, clauses and conventions', () => {
  const json = evaluated(分担, '{"作物":"小麦","面积":"3.71"}')
  expect(json).toMatchObject({
    kind: 'known',
    value: { 县: '38.95', 乡: '16.70' },
    conventions: [
      { name: '尾差', reading: '县', basis: '县内惯例，无法律依据' },
      { name: '取舍到分', reading: '四舍五入', basis: '县内惯例，无法律依据' },
    ],
    asOf,
  })
  expect(json.basis).toContainEqual({ document: '云政发〔2024〕3号', clause: '第三条（一）' })
  expect(json.steps[0]).toEqual({
    name: '每亩补贴',
    formula: '作物为小麦，为 15 元/亩',
    value: { amount: '15', unit: '元/亩' },
    unit: '元/亩',
    at: '第三条（一）',
    document: '云政发〔2024〕3号',
  })
  expect(json.steps[1]).toMatchObject({ name: '封顶', value: '300.00', unit: '元', at: '第四条' })
})

test('what is missing is named in declared order, with what may still come out', () => {
  expect(evaluated(补贴, '{}')).toMatchObject({
    kind: 'unknown',
    missing: ['作物', '面积'],
    possible: { from: '0.00', to: '300.00' },
  })
})

test('readings stand beside one another with their values, and who decides', () => {
  const json = evaluated(合计, '{"作物":"小麦","面积":"3","人口":"3"}')
  expect(json).toMatchObject({
    kind: 'open',
    readings: [
      { answers: { 困难补助: '按户' }, kind: 'known', value: '95.00', argument: '以户称' },
      { answers: { 困难补助: '按人' }, kind: 'known', value: '195.00', argument: '以人称' },
    ],
    decidedBy: '云水县水利局',
    questions: [{ id: '云政发〔2024〕3号/困难补助', words: '补助50元', proposedBy: '云水县农业农村局' }],
  })
  expect(json).not.toHaveProperty('value')
})

test('why a clause does not reach a case, and what is not stated', () => {
  expect(evaluated(困难补助, '{"作物":"果树"}')).toMatchObject({ kind: 'inapplicable', why: '只补小麦' })
  expect(evaluated(限补, '{"作物":"小麦","面积":"3"}')).toMatchObject({
    kind: 'unstated',
    what: '适当限额是多少',
    looked: ['限额', '上限'],
  })
})

test('a decision is among the grounds, and what it settled is known', () => {
  const decision = {
    question: '云政发〔2024〕3号/困难补助',
    reading: '按户',
    by: '云水县水利局',
    from: '2024-03-15',
    why: '以户计',
    power: '第十条',
  }
  const given = '{"作物":"小麦","面积":"3","人口":"3"}'
  expect(evaluated(合计, given, worldOn('2024-04-01', [decision]))).toMatchObject({
    kind: 'known',
    value: '95.00',
    decisions: [decision],
  })
  expect(evaluated(合计, given, worldOn('2024-03-14', [decision]))).toMatchObject({ kind: 'open', decisions: [] })
})
