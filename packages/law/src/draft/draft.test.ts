import { expect, test } from 'vitest'
import type { Decision } from '../declare/decision.ts'
import { type Asked, evaluator, factsIn, givenFromJson } from '../index.ts'
import { 合计, 灌溉, 缴费, 补贴 } from '../testing/irrigation.ts'
import { law, worldOn } from '../testing/world.ts'
import { type Draft, draftedWorld } from './draft.ts'

const facts = factsIn(灌溉)
const world = worldOn('2024-04-01')
const draft = (one: Partial<Draft>) => draftedWorld(law, 灌溉, world, { parameters: {}, answers: {}, ...one })

function evaluated(rule: Asked, given: string, one: Partial<Draft>) {
  const made = draft(one)
  const read = givenFromJson(given, facts)
  if (made.outcome === 'refused' || read.outcome === 'refused') throw new Error('refused')
  return evaluator(rule, made.world).evaluate(read.given)
}

test('a drafted figure holds in place of the one in force, all else alike', () => {
  const given = '{"作物":"小麦","面积":"100"}'
  expect(evaluated(补贴, given, {})).toMatchObject({ value: { n: 300n, d: 1n } })
  expect(evaluated(补贴, given, { parameters: { 封顶: '0.04万元' } })).toMatchObject({ value: { n: 400n, d: 1n } })
})

test('of a scale single figures may change', () => {
  const parameters = { 每亩补贴: { 小麦: '1元/亩' } }
  expect(evaluated(补贴, '{"作物":"小麦","面积":"3"}', { parameters })).toMatchObject({ value: { n: 3n } })
  expect(evaluated(补贴, '{"作物":"果树","面积":"3"}', { parameters })).toMatchObject({ value: { n: 90n } })
})

test('a drafted yearly rate holds for a whole period', () => {
  const given = '{"申报日":"2024-01-01","缴费日":"2025-01-01"}'
  expect(evaluated(缴费, given, { parameters: { 年费: '2元/年' } })).toMatchObject({ value: { n: 2n, d: 1n } })
})

test('a question that the draft answers is open no more', () => {
  const given = '{"作物":"小麦","面积":"3","人口":"3"}'
  expect(evaluated(合计, given, {})).toMatchObject({ kind: 'open' })
  expect(evaluated(合计, given, { answers: { 困难补助: '按人' } })).toMatchObject({ kind: 'known', value: { n: 195n } })
})

test('an answer of the draft stands in place of what was decided, and of nothing else; it is named as one that is tried', () => {
  const decided = (question: string, reading: string): Decision => ({
    question,
    reading,
    by: '云水县水利局',
    from: '2024-03-01',
    why: '',
    power: '',
  })
  const [hardship, rounding] = [decided('云政发〔2024〕3号/困难补助', '按户'), decided('云水县/取舍到分', '舍去')]
  const before = worldOn('2024-04-01', [hardship, rounding])
  const made = draftedWorld(law, 灌溉, before, { parameters: {}, answers: { 困难补助: '按人' } })
  expect(made).toMatchObject({ outcome: 'drafted' })
  expect(made.outcome === 'drafted' && made.world.decisions).toEqual([
    rounding,
    {
      question: '云政发〔2024〕3号/困难补助',
      reading: '按人',
      by: '草案',
      from: '0001-01-01',
      why: '试算',
      power: '试算，不生效',
    },
  ])
})

test('a figure of another document is named with its document', () => {
  for (const name of ['yzf-2024-3-irrigation/封顶', '云政发〔2024〕3号/封顶', '云政发(2024) 3 号/封顶'])
    expect(evaluated(补贴, '{"作物":"小麦","面积":"100"}', { parameters: { [name]: '400元' } })).toMatchObject({
      value: { n: 400n },
    })
  expect(draft({ parameters: { '云政发〔2024〕9号/封顶': '400元' } })).toMatchObject({
    faults: ['没有名为“云政发〔2024〕9号/封顶”的参数。'],
  })
})

test.each([
  [{ parameters: { 顶: '3元' } }, '没有名为“顶”的参数。'],
  [{ parameters: { 封顶: '3亩' } }, '“封顶”：单位不合：要“元”，给的是“亩”。'],
  [{ parameters: { 封顶: '三百元' } }, /^“封顶”：“三百元”不是带单位的数/],
  [{ parameters: { 封顶: { 小麦: '3元' } } }, /^“封顶”只有一个数/],
  [{ parameters: { 每亩补贴: '3元/亩' } }, /^“每亩补贴”分小麦、果树，应逐档写/],
  [{ parameters: { 每亩补贴: { 玉米: '3元/亩' } } }, '“每亩补贴”没有“玉米”这一档，分小麦、果树。'],
  [{ answers: { 何时: '今' } }, '没有名为“何时”的问题。'],
  [{ answers: { 困难补助: '按亩' } }, '“困难补助”没有读法“按亩”，可选：按户、按人。'],
])('what cannot stand is refused: %j', (one, words) => {
  expect(draft(one as Partial<Draft>)).toEqual({
    outcome: 'refused',
    faults: [typeof words === 'string' ? words : expect.stringMatching(words)],
  })
})

test('every fault of a draft is named', () => {
  expect(draft({ parameters: { 顶: '3元', 封顶: '3亩' }, answers: { 何时: '今' } })).toMatchObject({
    faults: { length: 3 },
  })
})
