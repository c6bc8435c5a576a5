import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shifted, withCents } from './decimals.ts'

test.each([
  ['18.4', 8, '1840000000'],
  ['0.05', 0, '0.05'],
  ['5', -1, '0.5'],
  ['848.3', 4, '8483000'],
  ['1200000', -4, '120'],
  ['007', 0, '7'],
])('%s moved by %i is %s', (decimal, places, moved) => {
  expect(shifted(decimal, places)).toBe(moved)
})

test('moving there and back changes nothing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: -40, max: 40 }), (whole, places) => {
      expect(shifted(shifted(String(whole), places), -places)).toBe(String(whole))
    }),
  )
})

test('money has at least two places and loses none', () => {
  expect([withCents('1040'), withCents('0.5'), withCents('0.005')]).toEqual(['1040.00', '0.50', '0.005'])
})
