import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from './canonical.ts'

/** The same members in the opposite order, at every depth. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const)
  return Object.fromEntries(entries.toReversed())
}

test('a value has one text in whatever order its members stand, and the text says the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value)
      expect(canonical(reversed(value))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('keys are sorted by code units, members without a value left out', () => {
  expect(canonical({ b: 1, a: undefined, 县: [true, null], A: '甲"' })).toBe('{"A":"甲\\"","b":1,"县":[true,null]}')
  expect(canonical([undefined])).toBe('[null]')
})
