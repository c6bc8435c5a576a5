import { expect, test } from 'vitest'
import type { RuleNode } from '../expression/node.ts'
import { decimal, factsIn, givenFromJson } from '../index.ts'
import { 分担, 合计, 困难补助, 灌溉, 补贴, 限补 } from '../testing/irrigation.ts'
import { law, worldOn } from '../testing/world.ts'
import { Comparison } from './compare.ts'
import { type Draft, draftedWorld } from './draft.ts'
import { Tally } from './tally.ts'

const world = worldOn('2024-04-01')

const rows = [
  { 户: '甲', 乡: '东', given: '{"作物":"小麦","面积":"10","人口":"3"}' },
  { 户: '乙', 乡: '东', given: '{"作物":"果树","面积":"10"}' },
  { 户: '丙', 乡: '西', given: '{"作物":"小麦","面积":"100","人口":"1"}' },
  { 户: '丁', 乡: '西', given: '{"作物":"小麦"}' },
]

function tried(rule: RuleNode, draft: Partial<Draft>, sources: ReadonlyMap<string, RuleNode> = new Map()): Tally {
  const made = draftedWorld(law, 灌溉, world, { parameters: {}, answers: {}, ...draft })
  if (made.outcome === 'refused') throw new Error(made.faults.join())
  const comparison = new Comparison(rule, sources, [world, made.world])
  const tally = new Tally(['乡'])
  for (const row of rows) {
    const read = givenFromJson(row.given, factsIn(灌溉))
    if (read.outcome === 'refused') throw new Error(row.given)
    tally.add(comparison.compare(read.given), new Map(Object.entries(row)))
  }
  return tally
}

const inWords = ({ before, after, gains, losses, cases, unsettled }: Tally['total']) =>
  `${cases} ${decimal(before)}→${decimal(after)} +${gains.cases}/${decimal(gains.amount)} -${losses.cases}/${decimal(losses.amount)} ?${unsettled}`

test('who gains and who loses, in all and by a column; what is not settled is counted apart', () => {
  const tally = tried(补贴, { parameters: { 封顶: '400元', 每亩补贴: { 果树: '20元/亩' } } })
  expect(inWords(tally.total)).toBe('3 750→750 +1/100 -1/-100 ?1')
  expect([...(tally.columns.get('乡') ?? [])].map(([name, sums]) => `${name} ${inWords(sums)}`)).toEqual([
    '东 2 450→350 +0/0 -1/-100 ?0',
    '西 1 300→400 +1/100 -0/0 ?1',
  ])
  expect([...tally.apart]).toEqual([['unknown unknown', 1]])
})

test('the amounts of a rule that gives several are its sources; other rules may be named as sources', () => {
  const shared = tried(分担, { parameters: { 封顶: '400元' } })
  expect([...shared.sources].map(([name, sums]) => `${name} ${inWords(sums)}`)).toEqual([
    '县 3 525→595 +1/70 -0/0 ?0',
    '乡 3 225→255 +1/30 -0/0 ?0',
  ])
  const named = tried(合计, { parameters: { 封顶: '400元' } }, new Map([['县', 补贴 as RuleNode]]))
  expect(inWords(named.sources.get('县') ?? named.total)).toBe('3 750→850 +1/100 -0/0 ?1')
})

test('where the draft answers a question, it is held against each reading', () => {
  const tally = tried(合计, { answers: { 困难补助: '按人' } })
  expect([...tally.readings].map(([name, sums]) => `${name} ${inWords(sums)}`)).toEqual([
    '困难补助：按户 1 200→300 +1/100 -0/0 ?0',
    '困难补助：按人 1 300→300 +0/0 -0/0 ?0',
  ])
  expect([...tally.apart]).toEqual([
    ['open known', 1],
    ['unknown unknown', 1],
  ])
})

test('every fact that any of the rules can need, once, in declared order', () => {
  const needs = (rule: RuleNode, ...more: readonly RuleNode[]) =>
    new Comparison(rule, new Map(more.map((one) => [one.name, one])), [world, world]).needs.map(({ name }) => name)
  expect(needs(补贴)).toEqual(['作物', '面积'])
  expect(needs(困难补助, 补贴)).toEqual(['作物', '面积', '人口'])
})

test('whom the rule does not reach gets nothing; what the text does not say is not settled', () => {
  const one = (rule: RuleNode, draft: Partial<Draft>, given: string) => {
    const made = draftedWorld(law, 灌溉, world, { parameters: {}, answers: {}, ...draft })
    const read = givenFromJson(given, factsIn(灌溉))
    if (made.outcome === 'refused' || read.outcome === 'refused') throw new Error(given)
    const { before, after, readings } = new Comparison(rule, new Map(), [world, made.world]).compare(read.given)
    return [before && decimal(before), after && decimal(after), [...readings.keys()]]
  }
  expect(one(困难补助, {}, '{"作物":"果树"}')).toEqual(['0', '0', []])
  expect(one(限补, {}, '{"作物":"小麦","面积":"3"}')).toEqual([undefined, undefined, []])
  const answers = { 困难补助: '按户' }
  expect(one(困难补助, { answers }, '{"作物":"小麦","人口":"3"}')).toEqual([
    undefined,
    '50',
    ['困难补助：按户', '困难补助：按人'],
  ])
  expect(one(困难补助, {}, '{"作物":"小麦","人口":"3"}')).toEqual([undefined, undefined, []])
})
