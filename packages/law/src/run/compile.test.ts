import { expect, test } from 'vitest'
import { columnar } from './columns.ts'
import { columnsOf, compile } from './compile.ts'
import { interpret } from './interpret.ts'
import { planOf } from './plan.ts'
import { sample, sampleWorld } from './testing/sample-policy.ts'

const asked = sample.declared.rules.filter(({ name }) => ['面积补贴', '分担', '省级'].includes(name))
const { plan } = planOf(asked, sampleWorld)
const names = columnsOf(plan).map(({ name }) => name)
const { plan: 面积补贴 } = planOf(
  asked.filter(({ name }) => name === '面积补贴'),
  sampleWorld,
)

// From 2022-06-01 on the rule reaches 甲 alone: 33.35 元 for each 亩, at most 3000.50 元; in 分. Areas stand in hundredths.
const rows = [
  { 面积: 1000, 类别: 0, is: 33_350 },
  { 面积: 10_000, 类别: 0, is: 300_050 },
  { 面积: 1, 类别: 0, is: 33 },
  { 面积: 1000, 类别: 1, is: -2_147_483_640 },
  { 面积: 1000, 类别: 255, is: -2_147_483_646 },
  { 面积: -2_147_483_648, 类别: 0, is: -2_147_483_646 },
  { 面积: -2_147_483_648, 类别: 1, is: -2_147_483_640 },
]
const rowOf = (row: Readonly<Record<string, number>>): readonly number[] =>
  面积补贴.inputs.map(({ name }) => row[name] ?? Number.NaN)

test('compiled: a number a column, or what says why there is none', () => {
  const { prepared, run, into } = compile(面积补贴)
  const kept = new Int32Array(rows.length + 2).fill(7)
  for (const [i, { is, ...row }] of rows.entries()) {
    expect(prepared(rowOf(row))).toEqual(row)
    expect(run(prepared(rowOf(row)))).toEqual({ 面积补贴: is })
    into(prepared(rowOf(row)), kept, i + 1)
  }
  expect([...kept]).toEqual([7, ...rows.map(({ is }) => is), 7])
})

test('columnar: the rows asked for and no others', () => {
  const { run, inputs, outputs } = columnar(面积补贴)
  const [given, kept] = [inputs(rows.length), outputs(rows.length)]
  for (const [i, { is: _, ...row }] of rows.entries())
    rowOf(row).forEach((one, column) => given[column]?.fill(one, i, i + 1))
  run(given, kept, 1, 4)
  expect([...(kept[0] ?? [])]).toEqual([0, 300_050, 33, -2_147_483_640, 0, 0, 0])
  run(given, kept, 0, rows.length)
  expect([...(kept[0] ?? [])]).toEqual(rows.map(({ is }) => is))
})

test('columns stand in the order of the rules, shares in that of their names', () => {
  expect(names.toSorted()).toEqual(['分担.县', '分担.市', '分担.省', '省级', '面积补贴'])
  expect(names.indexOf('分担.市') - names.indexOf('分担.省')).toBe(1)
})

test('a trace keeps what the interpreter works out, step by step, from its place on', () => {
  const { prepared, trace } = compile(面积补贴)
  const { traced, tracing } = 面积补贴
  // Of what is missing, a step says nothing.
  for (const { is: _, ...row } of rows.filter(({ 面积 }) => 面积 > 0)) {
    const kept = new Float64Array(traced.length + 2).fill(-7)
    trace(prepared(rowOf(row)), kept, 1)
    const numbers = interpret(面积补贴, rowOf(row), tracing)
    expect([...kept]).toEqual([-7, ...traced.map(({ id }) => numbers[id]), -7])
  }
})
