import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal, grouped, parseDecimal } from './decimal.ts'
import { ratio } from './ratio.ts'

test.each([
  ['0.10', 1n, 10n],
  ['-3', -3n, 1n],
  ['007', 7n, 1n],
  ['12.50', 25n, 2n],
])('%s', (text, n, d) => {
  expect(parseDecimal(text)).toEqual(ratio(n, d))
})

test.each(['', '.5', '5.', '1,000', '1e3', '+1', '１', ' 1', '1 ', '0x10', '--1', 'NaN'])(
  '“%s” is no decimal',
  (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  },
)

test.each([
  [1n, 3n, '1/3'],
  [-1n, 8n, '-0.125'],
  [1n, 1n, '1.00'],
  [5n, 1000n, '0.005'],
  [0n, 1n, '0.00'],
] as const)('%s by %s is written %s', (n, d, text) => {
  expect(decimal(ratio(n, d), 2)).toBe(text)
})

test('thousands apart before the point only', () => {
  expect(['1234567.8901', '-12345', '999', '1000'].map(grouped)).toEqual(['1,234,567.8901', '-12,345', '999', '1,000'])
})

test('what is written is read again as the same', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(6), fc.nat(4), (n, power, places) => {
      const value = ratio(n, 10n ** BigInt(power))
      expect(parseDecimal(decimal(value, places))).toEqual(value)
    }),
  )
})
