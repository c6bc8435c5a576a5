import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDecimal } from './decimal.ts'
import { compare, isMultiple, minus, type Ratio, ratio } from './ratio.ts'
import { type Rounding, round } from './round.ts'

const read = (text: string): Ratio => parseDecimal(text) ?? ratio(0n)
const 分 = read('0.01')
const ways: readonly Rounding[] = ['half-up', 'down', 'up', 'half-even']

test.each([
  ['1.005', '1.01', '1', '1.01', '1'],
  ['1.015', '1.02', '1.01', '1.02', '1.02'],
  ['1.0149', '1.01', '1.01', '1.02', '1.01'],
  ['-1.005', '-1.01', '-1', '-1.01', '-1'],
  ['-1.015', '-1.02', '-1.01', '-1.02', '-1.02'],
  ['0.004', '0', '0', '0.01', '0'],
  ['7', '7', '7', '7', '7'],
])('%s comes to %s, %s, %s or %s', (value, ...to) => {
  expect(ways.map((how) => round(read(value), 分, how))).toEqual(to.map(read))
})

const ratios = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => ratio(n, d))
const steps = fc.constantFrom(分, ratio(1n), ratio(1n, 3n), ratio(5n, 2n))

test('what is rounded is a multiple less than a step away, keeps the order, and its opposite is the opposite', () => {
  fc.assert(
    fc.property(ratios, ratios, steps, fc.constantFrom(...ways), (a, b, step, how) => {
      const [one, other] = [a, b].map((value) => round(value, step, how)) as [Ratio, Ratio]
      expect(isMultiple(one, step)).toBe(true)
      const off = minus(one, a)
      expect(compare(off, step)).toBeLessThan(0)
      expect(compare(minus(a, one), step)).toBeLessThan(0)
      expect(Math.sign(compare(a, b)) * Math.sign(compare(one, other))).toBeGreaterThanOrEqual(0)
      expect(round(ratio(-a.n, a.d), step, how)).toEqual(ratio(-one.n, one.d))
      expect(round(one, step, how)).toEqual(one)
    }),
  )
})
