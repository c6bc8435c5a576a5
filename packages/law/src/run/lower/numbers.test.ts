import { describe, expect, test } from 'vitest'
import { ratio } from '../../number/ratio.ts'
import type { Rounding } from '../../number/round.ts'
import { interpret } from '../interpret.ts'
import type { Slot } from '../slot.ts'
import { Slots } from '../slots.ts'
import type { LoweredNumber } from './lowered.ts'
import { Numbers } from './numbers.ts'
import { Time } from './time.ts'
import { amountsIn, codeIn, numberIn, recoded, selectValue } from './values.ts'

const given = () => {
  const slots = new Slots()
  const numbers = new Numbers(slots)
  const number = (index: number, from: number, to: number, step = ratio(1n)): LoweredNumber => ({
    kind: 'number',
    whole: slots.input(index, from, to),
    step,
  })
  const ran = (slot: Slot, row: readonly number[]): number =>
    interpret({ slots: slots.made, inputs: [] } as never, row)[slot.id] as number
  return { slots, numbers, number, ran }
}

describe('rounding to whole steps', () => {
  test.each<readonly [how: Rounding, is: readonly number[]]>([
    // Of −25, −15, −14, −5, −1, 0, 1, 5, 6, 15 and 25 tenths.
    ['half-up', [-3, -2, -1, -1, 0, 0, 0, 1, 1, 2, 3]],
    ['down', [-2, -1, -1, 0, 0, 0, 0, 0, 0, 1, 2]],
    ['up', [-3, -2, -2, -1, -1, 0, 1, 1, 1, 2, 3]],
    ['half-even', [-2, -2, -1, 0, 0, 0, 0, 0, 1, 2, 2]],
  ])('%s, alike on both sides of zero', (how, is) => {
    const { numbers, number, ran } = given()
    const { whole, step, by } = numbers.round(number(0, -100, 100, ratio(1n, 10n)), ratio(1n), how)
    expect([step, by]).toEqual([ratio(1n), undefined])
    expect([-25, -15, -14, -5, -1, 0, 1, 5, 6, 15, 25].map((one) => ran(whole, [one]) + 0)).toEqual(is)
  })

  test.each<readonly [how: Rounding, is: readonly number[]]>([
    // Of 1/2, 3/2, 5/2, 1/3, 2/3 and 6/3.
    ['half-up', [1, 2, 3, 0, 1, 2]],
    ['down', [0, 1, 2, 0, 0, 2]],
    ['up', [1, 2, 3, 1, 1, 2]],
    ['half-even', [0, 2, 2, 0, 1, 2]],
  ])('%s, of a quotient of two facts', (how, is) => {
    const { numbers, number, ran } = given()
    const { whole } = numbers.round(numbers.over(number(0, 0, 9), number(1, 0, 9)), ratio(1n), how)
    const rows = [
      [1, 2],
      [3, 2],
      [5, 2],
      [1, 3],
      [2, 3],
      [6, 3],
    ]
    expect(rows.map((row) => ran(whole, row))).toEqual(is)
  })

  test('what is in whole steps stays as it is; a quotient does not count as such', () => {
    const { numbers, number } = given()
    const 元 = number(0, 0, 9)
    expect(numbers.round(元, ratio(1n, 100n), 'up')).toBe(元)
    const quotient = numbers.over(元, number(1, 1, 9))
    expect(numbers.round(quotient, ratio(1n, 100n), 'up')).not.toBe(quotient)
  })
})

describe('steps', () => {
  test('a figure is one step of its own size, with its sign', () => {
    const { numbers, slots } = given()
    expect(numbers.constant(ratio(-3n, 2n))).toEqual({ kind: 'number', whole: slots.constant(-1), step: ratio(3n, 2n) })
    expect(numbers.constant(ratio(3n, 2n))).toEqual({ kind: 'number', whole: slots.constant(1), step: ratio(3n, 2n) })
    expect(numbers.constant(ratio(0n))).toEqual({ kind: 'number', whole: slots.constant(0), step: ratio(1n) })
  })

  test('numbers together are in the greatest step that all are multiples of; nothing has no step', () => {
    const { numbers, number, ran, slots } = given()
    const { wholes, step, by } = numbers.common([
      number(0, 0, 9, ratio(3n, 4n)),
      number(1, 0, 9, ratio(1n, 2n)),
      numbers.constant(ratio(0n)),
    ])
    expect([step, by]).toEqual([ratio(1n, 4n), undefined])
    expect(wholes.map((one) => ran(one, [5, 7]))).toEqual([15, 14, 0])
    expect(wholes[2]).toBe(slots.constant(0))
    expect(numbers.common([numbers.constant(ratio(0n))]).step).toEqual(ratio(1n))
  })

  test('quotients together have one divisor', () => {
    const { numbers, number, ran } = given()
    const [a, b] = [numbers.over(number(0, 0, 9), number(1, 1, 9)), numbers.over(number(2, 0, 9), number(3, 1, 9))]
    const { wholes, by } = numbers.common([a, b, number(0, 0, 9)])
    // 1/2, 3/5 and 1, in tenths.
    expect([...wholes, by as Slot].map((one) => ran(one, [1, 2, 3, 5]))).toEqual([5, 6, 10, 10])
    expect(numbers.common([a, a]).by).toBe(a.by)
  })

  test('a quotient over a quotient', () => {
    const { numbers, number, ran } = given()
    const half = numbers.over(number(0, 0, 9), number(1, 1, 9))
    const { whole, by } = numbers.over(half, numbers.over(number(2, -9, 9), number(3, 1, 9)))
    // (1/2) ÷ (−3/5) = −5/6
    expect([ran(whole, [1, 2, -3, 5]), ran(by as Slot, [1, 2, -3, 5])]).toEqual([-5, 6])
    const product = numbers.times(half, half)
    expect([ran(product.whole, [3, 4, 0, 1]), ran(product.by as Slot, [3, 4, 0, 1])]).toEqual([9, 16])
    expect(numbers.times(half, number(0, 0, 9)).by).toBe(half.by)
    expect(numbers.times(number(0, 0, 9), half).by).toBe(half.by)
  })

  test('whole numbers of a unit, and none where that is not sure', () => {
    const { numbers, number, ran } = given()
    expect(ran(numbers.whole(number(0, 0, 9, ratio(2n))) as Slot, [3])).toBe(6)
    expect(numbers.whole(number(0, 0, 9, ratio(1n, 2n)))).toBeUndefined()
    expect(numbers.whole(numbers.over(number(0, 0, 9), number(1, 1, 9)))).toBeUndefined()
    expect(numbers.over(number(0, 0, 9), numbers.constant(ratio(1n))).by).toBeUndefined()
    expect(ran(numbers.inSteps(number(0, 0, 9), ratio(1n, 100n)).whole, [3])).toBe(300)
  })

  test('a factor beyond the exact whole numbers is refused', () => {
    const { numbers, number } = given()
    const why = '系数超出可精确计算的整数范围（2 的 53 次方）'
    expect(() => numbers.inSteps(number(0, 0, 1), ratio(1n, 2n ** 53n))).toThrow(why)
    expect(numbers.inSteps(number(0, 0, 1), ratio(1n, 2n ** 53n - 1n)).whole.to).toBe(Number.MAX_SAFE_INTEGER)
  })
})

describe('values', () => {
  test('of another kind than wanted are a fault of the law', () => {
    const { number, slots } = given()
    const code = { kind: 'code', code: slots.constant(0) } as const
    expect(() => numberIn(code)).toThrow('这里要的是数')
    expect(() => codeIn(number(0, 0, 9))).toThrow('这里要的不是数')
    expect(() => amountsIn(code)).toThrow('这里要的是分项金额')
    for (const read of [numberIn, codeIn, amountsIn]) expect(() => read(undefined)).toThrow('这里要的')
  })

  test('a word is its place in its own order, told in another', () => {
    const { slots, ran } = given()
    const code = { kind: 'code', code: slots.input(0, 0, 2), words: ['差', '良', '优'] } as const
    expect(recoded(slots, code, ['差', '良', '优']).code).toBe(code.code)
    const other = recoded(slots, code, ['优', '差', '无', '良'])
    expect(other.words).toEqual(['优', '差', '无', '良'])
    expect([0, 1, 2].map((one) => ran(other.code, [one]))).toEqual([1, 3, 0])
    expect(() => recoded(slots, code, ['差', '优'])).toThrow('“差、良、优”与“差、优”不是同一组词')
  })

  test('one of two: numbers in one step, words in one order, shares each, or the only one that can be', () => {
    const { slots, numbers, number, ran } = given()
    const when = slots.less(slots.input(2, 0, 9), slots.constant(5))
    const [元, 分] = [number(0, 0, 9), number(1, 0, 9, ratio(1n, 100n))]
    const both = selectValue({ slots, numbers }, when, 元, 分)
    expect(numberIn(both).step).toEqual(ratio(1n, 100n))
    expect([ran(numberIn(both).whole, [3, 7, 0]), ran(numberIn(both).whole, [3, 7, 5])]).toEqual([300, 7])
    expect(selectValue({ slots, numbers }, when, undefined, 分)).toBe(分)
    expect(selectValue({ slots, numbers }, when, 元, undefined)).toBe(元)
    const word = (index: number, words: readonly string[]) =>
      ({ kind: 'code', code: slots.input(index, 0, 1), words }) as const
    const chosen = codeIn(selectValue({ slots, numbers }, when, word(3, ['甲', '乙']), word(4, ['乙', '甲'])))
    expect(chosen.words).toEqual(['甲', '乙'])
    expect([
      ran(chosen.code, [0, 0, 0, 0, 0]),
      ran(chosen.code, [0, 0, 5, 0, 0]),
      ran(chosen.code, [0, 0, 5, 0, 1]),
    ]).toEqual([0, 1, 0])
    const shares = (one: LoweredNumber) =>
      ({
        kind: 'amounts',
        parts: new Map([
          ['市', one],
          ['县', numbers.constant(ratio(0n))],
        ]),
      }) as const
    const { parts } = amountsIn(selectValue({ slots, numbers }, when, shares(元), shares(分)))
    expect([...parts.keys()]).toEqual(['市', '县'])
    expect(ran(numberIn(parts.get('市')).whole, [3, 7, 5])).toBe(7)
  })
})

test('a day where no calendar reaches is refused', () => {
  const slots = new Slots()
  const time = new Time(slots)
  const why = '日期可能超出历法可表示的范围'
  const widest = slots.input(0, -100_000_000, 100_000_000)
  expect(time.day(widest)).toBe(widest)
  expect(() => time.day(slots.input(1, 0, 100_000_001))).toThrow(why)
  expect(() => time.day(slots.input(2, -100_000_001, 0))).toThrow(why)
})
