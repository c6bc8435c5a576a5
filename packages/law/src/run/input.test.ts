import { describe, expect, test } from 'vitest'
import { day, type FactSpec, factsIn, factsOf, moment, money, oneOf, quantity, someOf, yesNo } from '../declare/fact.ts'
import type { FactNode } from '../expression/node.ts'
import type { Value } from '../expression/value.ts'
import { ratio } from '../number/ratio.ts'
import { encode, inputOf } from './input.ts'

const factOf = (spec: FactSpec): FactNode => factsIn({ facts: factsOf({ 某: spec }) })[0] as FactNode
const columnOf = (spec: FactSpec) => {
  const { from, to, storage, missing } = inputOf(factOf(spec))
  return [from, to, storage, missing]
}
const words = (count: number): string[] => Array.from({ length: count }, (_, i) => `词${i}`)

const BYTE_MISSING = 255
const INT_MISSING = -2_147_483_648
const FLOAT_MISSING = -9_007_199_254_740_992

describe('a fact is a column as narrow as its range and one number more allow', () => {
  test.each<readonly [said: string, spec: FactSpec, column: readonly unknown[]]>([
    ['是否', yesNo(), [0, 1, 'Uint8Array', BYTE_MISSING]],
    ['one of three words', oneOf('甲', '乙', '丙'), [0, 2, 'Uint8Array', BYTE_MISSING]],
    ['one of 255 words', oneOf(...words(255)), [0, 254, 'Uint8Array', BYTE_MISSING]],
    ['one of 256 words', oneOf(...words(256)), [0, 255, 'Int32Array', INT_MISSING]],
    ['some of three words', someOf('甲', '乙', '丙'), [0, 7, 'Uint8Array', BYTE_MISSING]],
    ['some of thirty words', someOf(...words(30)), [0, 1_073_741_823, 'Int32Array', INT_MISSING]],
    ['a day of 1900 to 2199', day(), [-25_567, 84_005, 'Int32Array', INT_MISSING]],
    ['a moment of these years', moment(), [-36_816_480, 120_968_639, 'Int32Array', INT_MISSING]],
    ['up to 254 households', quantity('户', { to: '254' }), [0, 254, 'Uint8Array', BYTE_MISSING]],
    ['up to 255 households', quantity('户', { to: '255' }), [0, 255, 'Int32Array', INT_MISSING]],
    ['below nothing', quantity('户', { from: '-1', to: '1' }), [-1, 1, 'Int32Array', INT_MISSING]],
    ['money in 分', money({ to: '100' }), [0, 10_000, 'Int32Array', INT_MISSING]],
    ['the last that fit 32 bits', quantity('户', { to: '2147483647' }), [0, 2_147_483_647, 'Int32Array', INT_MISSING]],
    ['one more', quantity('户', { to: '2147483648' }), [0, 2_147_483_648, 'Float64Array', FLOAT_MISSING]],
    [
      'the lowest beside the missing one',
      quantity('户', { from: '-2147483647', to: '0' }),
      [-2_147_483_647, 0, 'Int32Array', INT_MISSING],
    ],
    [
      'that of the missing one',
      quantity('户', { from: '-2147483648', to: '0' }),
      [-2_147_483_648, 0, 'Float64Array', FLOAT_MISSING],
    ],
    ['unless told, a milliard', quantity('户'), [0, 1_000_000_000, 'Int32Array', INT_MISSING]],
    [
      'ends between two steps',
      quantity('亩', { step: '0.3', from: '-1', to: '1' }),
      [-4, 3, 'Int32Array', INT_MISSING],
    ],
  ])('%s', (_, spec, column) => {
    expect(columnOf(spec)).toEqual(column)
  })
})

describe('what is no whole number of a known range is refused by the name of the fact', () => {
  const { step: _, ...withoutStep } = factOf(quantity('户'))
  const { from: __, ...withoutFrom } = factOf(quantity('户'))
  const { to: ___, ...withoutTo } = factOf(quantity('户'))
  test.each<readonly [fact: FactNode, why: string]>([
    [factOf(someOf(...words(31))), '“某”可选的词多于30个'],
    [withoutStep, '“某”没有写明范围'],
    [withoutFrom, '“某”没有写明范围'],
    [withoutTo, '“某”没有写明范围'],
    [factOf(quantity('户', { to: '9007199254740992' })), '“某”的范围超出可精确计算的整数范围（2 的 53 次方）'],
    [factOf(quantity('户', { from: '-9007199254740992' })), '“某”的范围超出可精确计算的整数范围（2 的 53 次方）'],
    [factOf({ type: { kind: 'amounts', keys: ['市', '县'], unit: '元' } }), '“某”不是单个的数'],
  ])('%#', (fact, why) => {
    expect(() => inputOf(fact)).toThrow(why)
  })

  test('the last exact numbers are not', () => {
    const ends = { from: '-9007199254740991', to: '9007199254740991' } as const
    expect(columnOf(quantity('户', ends))).toEqual([
      -9_007_199_254_740_991,
      9_007_199_254_740_991,
      'Float64Array',
      FLOAT_MISSING,
    ])
  })
})

describe('a value is the whole number that stands for it, where its fact has a place for it', () => {
  const 户 = quantity('户', { from: '-5', to: '5' })
  const 广 = quantity('户', { step: '0.001', from: '-9007199254740', to: '9007199254740' })
  const 全 = quantity('户', { from: '-9007199254740991', to: '9007199254740991' })
  const set = someOf('申请', '证明', '账户')
  const on = (text: string) => Temporal.PlainDate.from(text)
  const at = (text: string) => Temporal.PlainDateTime.from(text)
  test.each<readonly [said: string, spec: FactSpec, value: Value, code: number | undefined]>([
    ['是', yesNo(), true, 1],
    ['否', yesNo(), false, 0],
    ['the first word', oneOf('甲', '乙'), '甲', 0],
    ['the second word', oneOf('甲', '乙'), '乙', 1],
    ['no word of it', oneOf('甲', '乙'), '丙', undefined],
    ['no words', set, [], 0],
    ['the first and the third, one bit each', set, ['账户', '申请'], 5],
    ['all words', set, ['申请', '证明', '账户'], 7],
    ['1970-01-01', day(), on('1970-01-01'), 0],
    ['2022-06-20', day(), on('2022-06-20'), 19_163],
    ['the first day', day(), on('1900-01-01'), -25_567],
    ['the day before', day(), on('1899-12-31'), undefined],
    ['the last day', day(), on('2199-12-31'), 84_005],
    ['the day after', day(), on('2200-01-01'), undefined],
    ['an hour and a half into 1970', moment(), at('1970-01-01T01:30'), 90],
    ['between two minutes', moment(), at('1970-01-01T01:30:01'), undefined],
    ['the last minute', moment(), at('2199-12-31T23:59'), 120_968_639],
    ['the minute after', moment(), at('2200-01-01T00:00'), undefined],
    ['the lowest', 户, ratio(-5n), -5],
    ['below it', 户, ratio(-6n), undefined],
    ['the highest', 户, ratio(5n), 5],
    ['above it', 户, ratio(6n), undefined],
    ['between two steps', 户, ratio(1n, 2n), undefined],
    ['12.34 元', money(), ratio(1234n, 100n), 1234],
    ['a third of a 分', money(), ratio(1n, 300n), undefined],
    ['as far as numbers are exact', 广, ratio(9_007_199_254_740n), 9_007_199_254_740_000],
    ['no further', 广, ratio(10n ** 40n), undefined],
    ['nor farther than any number', 广, ratio(10n ** 400n), undefined],
    ['the last exact number', 全, ratio(2n ** 53n - 1n), 9_007_199_254_740_991],
    ['the one after', 全, ratio(2n ** 53n), undefined],
    ['the first exact number', 全, ratio(1n - 2n ** 53n), -9_007_199_254_740_991],
    ['the one before', 全, ratio(-(2n ** 53n)), undefined],
    ['nor below', 广, ratio(-(10n ** 40n)), undefined],
  ])('%s', (_, spec, value, code) => {
    expect(encode(inputOf(factOf(spec)), value)).toBe(code)
  })
})
