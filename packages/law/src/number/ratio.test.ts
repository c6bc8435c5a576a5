import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  commonStep,
  compare,
  isMultiple,
  minus,
  ONE,
  plus,
  product,
  quotient,
  type Ratio,
  ratio,
  ZERO,
} from './ratio.ts'

const values = fc
  .tuple(
    fc.bigInt(),
    fc.bigInt().filter((d) => d !== 0n),
  )
  .map(([n, d]) => ratio(n, d))

test('a number has one form: lowest terms, the sign above', () => {
  expect(ratio(6n, -4n)).toEqual({ n: -3n, d: 2n })
  expect(ratio(0n, -7n)).toEqual({ n: 0n, d: 1n })
  expect(() => ratio(1n, 0n)).toThrow('分母为零')
  expect(() => quotient(ONE, ZERO)).toThrow('分母为零')
})

test('sums and products are exact: each is undone by its opposite, and the order does not matter', () => {
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      expect(minus(plus(a, b), b)).toEqual(a)
      if (b.n !== 0n) expect(quotient(product(a, b), b)).toEqual(a)
      expect(plus(plus(a, b), c)).toEqual(plus(a, plus(c, b)))
      expect(product(a, plus(b, c))).toEqual(plus(product(a, b), product(a, c)))
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) || 0)
    }),
  )
})

test('two numbers are whole multiples of their common step, and of nothing larger', () => {
  const apart = values.filter(({ n }) => n !== 0n)
  fc.assert(
    fc.property(apart, apart, fc.bigInt({ min: 2n, max: 9n }), (a, b, by) => {
      const step = commonStep(a, b)
      expect([a, b].every((one) => isMultiple(one, step))).toBe(true)
      const larger: Ratio = product(step, ratio(by))
      expect([a, b].every((one) => isMultiple(one, larger))).toBe(false)
    }),
  )
})
