import { describe, expect, test } from 'vitest'
import { quantity } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { type Ratio, ratio } from '../number/ratio.ts'
import { columnar } from './columns.ts'
import { columnsOf } from './compile.ts'
import { flagsIn, settledIn, unsettledIn } from './output.ts'
import { planOf } from './plan.ts'
import { sample, sampleWorld } from './testing/sample-policy.ts'

const { rules, unstated } = sample.declared
const outputOf = (name: string) => {
  const asked = [...rules, ...unstated].filter((one) => one.name === name)
  const [output] = planOf(asked, sampleWorld).plan.outputs
  if (output === undefined) throw new RangeError(name)
  return output
}

test.each([1, 2, 4, 8])('flags %i stand below every number and are read back', (flags) => {
  expect(unsettledIn('Int32Array', flags)).toBe(-2_147_483_648 + flags)
  expect(unsettledIn('Float64Array', flags)).toBe(-9_007_199_254_740_992 * (1 + flags))
  for (const storage of ['Int32Array', 'Float64Array'] as const)
    expect(flagsIn(storage, unsettledIn(storage, flags))).toBe(flags)
})

test('the lowest number of a column is no flag', () => {
  expect(flagsIn('Int32Array', -2_147_483_639)).toBe(0)
  expect(flagsIn('Int32Array', -2_147_483_640)).toBe(8)
  expect(flagsIn('Float64Array', -9_007_199_254_740_991)).toBe(0)
  expect(flagsIn('Int32Array', 2_147_483_647)).toBe(0)
})

describe('a column of a result is of 32 bits where all of its numbers and flags fit', () => {
  const { facts, rule } = policy({
    folder: 'zf-2022-9-widths',
    number: '试政发〔2022〕9号',
    title: '宽窄',
    issuer: '试县人民政府',
    issued: '2022-06-20',
    outline: { 第一条: { gist: '宽窄', print: '' } },
    facts: {
      低: quantity('户', { from: '-2147483639', to: '0' }),
      更低: quantity('户', { from: '-2147483640', to: '0' }),
      高: quantity('户', { to: '2147483647' }),
      更高: quantity('户', { to: '2147483648' }),
    },
  })
  const named = Object.entries(facts).map(([name, is]) => rule(`${name}数`, { at: '第一条', is }))
  const { plan } = planOf(named, sampleWorld)
  test('to the last number', () => {
    expect(columnsOf(plan).map(({ name, storage }) => [name, storage])).toEqual([
      ['低数', 'Int32Array'],
      ['更低数', 'Float64Array'],
      ['高数', 'Int32Array'],
      ['更高数', 'Float64Array'],
    ])
    const { inputs, outputs } = columnar(plan)
    expect(outputs(3).map((one) => [one.constructor.name, one.length])).toEqual([
      ['Int32Array', 3],
      ['Float64Array', 3],
      ['Int32Array', 3],
      ['Float64Array', 3],
    ])
    expect(inputs(2).map((one) => [...one])).toEqual([
      [-2_147_483_648, -2_147_483_648],
      [-2_147_483_648, -2_147_483_648],
      [-2_147_483_648, -2_147_483_648],
      [-9_007_199_254_740_992, -9_007_199_254_740_992],
    ])
  })
})

describe('a result is read back from its columns', () => {
  test('money in 分', () => {
    const output = outputOf('面积补贴')
    expect(output.columns.map(({ name }) => name)).toEqual(['面积补贴'])
    expect(settledIn(output, [300_050])).toEqual({ kind: 'known', value: ratio(30_005n, 10n) })
    expect(settledIn(output, [unsettledIn('Int32Array', 8)])).toEqual({ kind: 'inapplicable' })
    expect(settledIn(output, [unsettledIn('Int32Array', 2)])).toEqual({ kind: 'unknown' })
  })

  test('a ratio from two columns, the second the divisor', () => {
    const output = outputOf('完成率')
    expect(output.columns.map(({ name }) => name)).toEqual(['完成率', '完成率/'])
    expect(settledIn(output, [3, 4])).toEqual({ kind: 'known', value: ratio(3n, 4n) })
  })

  test('shares in 分, a column each', () => {
    const output = outputOf('分担')
    expect(output.columns.map(({ name }) => name)).toEqual(['分担.省', '分担.市', '分担.县'])
    const value = new Map<string, Ratio>([
      ['省', ratio(3n, 100n)],
      ['市', ratio(2n, 100n)],
      ['县', ratio(1n)],
    ])
    expect(settledIn(output, [3, 2, 100])).toEqual({ kind: 'known', value })
  })

  test('words, sets, days, moments, truths', () => {
    const value = (name: string, number: number): unknown => {
      const settled = settledIn(outputOf(name), [number])
      return settled.kind === 'known' ? settled.value : settled.kind
    }
    expect([0, 1, 2].map((one) => value('面积档', one))).toEqual(['差', '良', '优'])
    expect([0, 5, 7].map((one) => value('尚缺', one))).toEqual([[], ['申请', '账户'], ['申请', '证明', '账户']])
    expect(String(value('届满', 19_163))).toBe('2022-06-20')
    expect(String(value('时限', 90))).toBe('1970-01-01T01:30:00')
    expect([0, 1].map((one) => value('按时', one))).toEqual([false, true])
  })

  test('of what the text does not give there is one column, of its flags, and no value', () => {
    const { columns, flags, decode } = outputOf('未定')
    expect(columns).toEqual([{ name: '未定', slot: flags, storage: 'Int32Array' }])
    expect([flags.op, flags.k]).toEqual(['constant', 4])
    expect(() => decode([0])).toThrow('a value that is never known was read')
  })
})
