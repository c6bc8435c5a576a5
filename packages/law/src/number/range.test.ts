import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Range } from './range.ts'
import { compare, greatest, least, minus, plus, product, type Ratio, ratio } from './ratio.ts'

const values = fc
  .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 12n }))
  .map(([n, d]) => ratio(n, d))
/** A range with a value in it. */
const held = fc.tuple(values, values, values).map(([a, b, c]) => {
  const [from, value, to] = [a, b, c].toSorted(compare) as [Ratio, Ratio, Ratio]
  return { range: new Range(from, to), value }
})

const isIn = ({ from, to }: Range, value: Ratio): boolean => compare(from, value) <= 0 && compare(value, to) <= 0

test('what comes of two values lies in what comes of their ranges', () => {
  fc.assert(
    fc.property(held, held, values, (a, b, by) => {
      expect(isIn(a.range.plus(b.range), plus(a.value, b.value))).toBe(true)
      expect(isIn(a.range.minus(b.range), minus(a.value, b.value))).toBe(true)
      expect(isIn(a.range.times(b.range), product(a.value, b.value))).toBe(true)
      expect(isIn(a.range.least(b.range), least(a.value, b.value))).toBe(true)
      expect(isIn(a.range.greatest(b.range), greatest(a.value, b.value))).toBe(true)
      expect(isIn(a.range.or(b.range), a.value) && isIn(a.range.or(b.range), b.value)).toBe(true)
      expect(isIn(a.range.scaled(by), product(a.value, by))).toBe(true)
    }),
  )
})

test('a range is below another only where every value is', () => {
  fc.assert(
    fc.property(held, held, (a, b) => {
      if (a.range.isBelow(b.range)) expect(compare(a.value, b.value)).toBeLessThan(0)
      if (a.range.isNotAbove(b.range)) expect(compare(a.value, b.value)).toBeLessThanOrEqual(0)
    }),
  )
})

test('ranges that meet in one number: not below, yet not above', () => {
  const range = (from: bigint, to: bigint): Range => new Range(ratio(from), ratio(to))
  expect([range(1n, 2n), range(1n, 3n), range(1n, 4n)].map((one) => one.isBelow(range(3n, 4n)))).toEqual([
    true,
    false,
    false,
  ])
  expect([range(1n, 2n), range(1n, 3n), range(1n, 4n)].map((one) => one.isNotAbove(range(3n, 4n)))).toEqual([
    true,
    true,
    false,
  ])
})
