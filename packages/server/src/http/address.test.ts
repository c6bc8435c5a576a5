import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauseHref, fragmentHref, placeHref } from './address.ts'

test('Chinese stays readable in an address', () => {
  expect(clauseHref('云政发〔2024〕3号', '四（二）第1款', { version: 2 })).toBe(
    '/documents/云政发〔2024〕3号/四（二）第1款?v=2',
  )
  expect(placeHref('云政发〔2024〕3号', '四（二）#2')).toBe('/documents/云政发〔2024〕3号#四（二）%232')
})

test('whatever a path holds comes back from the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
      const url = new URL(fragmentHref(path), 'http://x/')
      expect(decodeURIComponent(url.hash.slice(1))).toBe(path)
    }),
  )
})
