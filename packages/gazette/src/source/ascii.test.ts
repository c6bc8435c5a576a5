import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAscii, latin1 } from './ascii.ts'

test('a word is found as a string search would find it', () => {
  const text = fc.stringMatching(/^[ab]{0,40}$/)
  fc.assert(
    fc.property(text, fc.stringMatching(/^[ab]{1,4}$/), fc.nat(20), (all, word, from) => {
      expect(findAscii(new TextEncoder().encode(all), word, from)).toBe(
        from > all.length ? -1 : all.indexOf(word, from),
      )
    }),
  )
})

test('latin1 keeps every byte', () => {
  const all = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256)
  expect(Uint8Array.from(latin1(all), (c) => c.charCodeAt(0))).toEqual(all)
})
