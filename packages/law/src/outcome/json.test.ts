import { expect, test } from 'vitest'
import { numberType } from '../expression/type.ts'
import {
  type Asked,
  amount,
  atLeast,
  byReading,
  countyQuestion,
  day,
  evaluator,
  factsIn,
  type Given,
  givenFromJson,
  grades,
  is,
  lawOf,
  lessThan,
  money,
  oneOf,
  policy,
  quantity,
  sum,
  type World,
  workingDaysAfter,
} from '../index.ts'
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

const at = '第一条'
const bare = policy({
  folder: 'x',
  number: '试政发〔2022〕1号',
  title: '',
  issuer: '试县',
  interprets: '试县水利局',
  issued: '2022-06-20',
  outline: { [at]: { gist: '', print: '' } },
  facts: { 面积: quantity('亩', { to: '100' }), 类: oneOf('甲', '乙'), 起: day() },
})
const { 面积, 类, 起 } = bare.facts
const bareWorld: World = {
  on: Temporal.PlainDate.from('2022-07-01'),
  amendments: lawOf([bare.policy]).amendments,
  decisions: [],
  calendar: { isWorkingDay: () => undefined },
}
const given = (facts: Given, rule: Asked) => outcomeJson(evaluator(rule, bareWorld).evaluate(facts), rule.type, asOf)
const grounds = {
  conventions: [],
  decisions: [],
  basis: [{ document: '试政发〔2022〕1号', clause: at }],
  steps: [],
  asOf,
}

test('what may come out, and on which side of which bound a number settles it', () => {
  const settling = [{ name: '面积', bounds: [{ amount: '3', unit: '亩' }] }]
  const 够大 = bare.rule('够大', { at, is: atLeast(面积, '3亩') })
  expect(given(new Map(), 够大)).toEqual({ kind: 'unknown', missing: ['面积'], settling, ...grounds })
  const 规模 = bare.grading('规模', {
    at,
    gives: grades('小', '大'),
    bands: { 小: { at, is: lessThan(面积, '3亩') }, 大: { at, is: atLeast(面积, '3亩') } },
  })
  expect(given(new Map(), 规模)).toEqual({
    kind: 'unknown',
    missing: ['面积'],
    possible: ['小', '大'],
    settling,
    ...grounds,
  })
})

test('what keeps a day unknown where no fact is missing', () => {
  const 办结 = bare.rule('办结', { at, is: workingDaysAfter(起, '5个工作日') })
  expect(given(new Map([['起', Temporal.PlainDate.from('2022-07-01')]]), 办结)).toEqual({
    kind: 'unknown',
    missing: [],
    because: '2022年的放假安排尚未公布或未收录，工作日无法计算',
    ...grounds,
  })
})

const 疑 = bare.question('疑', {
  at,
  question: '补哪一项',
  words: '补助',
  readings: { 全: { because: '一' }, 限: { because: '二' }, 甲: { because: '三' } },
})

test('a reading may come to nothing that is stated, or not reach the case: it says why', () => {
  const 限额 = bare.unstated('限额', { at, what: '限额是多少', looked: ['限额'], gives: money() })
  const 只甲 = bare.rule('只甲', { at, applies: is(类, '甲'), otherwise: '只补甲类', is: amount('5元') })
  const 补 = bare.rule('补', { at, is: byReading(疑, { 全: amount('10元'), 限: 限额, 甲: 只甲 }) })
  const step = { name: '补', value: '10.00', unit: '元', at, document: '试政发〔2022〕1号' }
  expect(given(new Map([['类', '乙']]), 补)).toEqual({
    kind: 'open',
    readings: [
      { answers: { 疑: '全' }, kind: 'known', value: '10.00', argument: '一', steps: [step] },
      { answers: { 疑: '限' }, kind: 'unstated', why: '限额是多少', argument: '二', steps: [] },
      { answers: { 疑: '甲' }, kind: 'inapplicable', why: '只补甲类', argument: '三', steps: [] },
    ],
    questions: [{ id: '试政发〔2022〕1号/疑', question: '补哪一项', words: '补助', decidedBy: '试县水利局' }],
    decidedBy: '试县水利局',
    ...grounds,
  })
})

test('who decides, where two questions have different ones', () => {
  const 口径 = countyQuestion('试县/口径', { question: '', words: '', decidedBy: '试县', readings: { 高: '', 低: '' } })
  const some = byReading(疑, { 全: amount('10元'), 限: amount('3元'), 甲: amount('1元') })
  const other = byReading(口径, { 高: amount('200元'), 低: amount('100元') })
  expect(given(new Map(), bare.rule('和', { at, is: sum(some, other) })).decidedBy).toBe('试县水利局、试县')
})

test('a step tells how it was counted, and has a unit where it is an amount of something', () => {
  expect(evaluated(速报, '{"接报":"2024-03-01T23:05"}').steps).toEqual([
    {
      name: '速报',
      formula: '2024年3月1日（周五）23:05起 2 小时，为2024年3月2日（周六）01:05',
      counted: ['自2024年3月1日（周五）23:05连续计 2 小时，跨 1 个零点，至2024年3月2日（周六）01:05'],
      value: '2024-03-02T01:05:00+08:00',
      at: '第六条',
      document: '云政发〔2024〕3号',
    },
  ])
  expect(evaluated(分担, '{"作物":"小麦","面积":"3.7"}').steps.at(-1)).toMatchObject({ name: '分担', unit: '元' })
  expect(evaluated(高比例, '{"比例":"50%"}').steps[0]).not.toHaveProperty('unit')
  expect(evaluated(是否困难, '{"困难户":true}').steps[0]).not.toHaveProperty('unit')
})
