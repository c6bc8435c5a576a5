import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyGram, grams } from './grams.ts'

test('a text has the pairs of each word in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(), fc.nat(), (text, a, b) => {
      const word = text.slice(Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1))
      const all = new Set(grams(text))
      expect(grams(word).every((gram) => all.has(gram))).toBe(true)
    }),
  )
})

test('pairs are told apart, each once, none across punctuation', () => {
  expect(grams('甲乙甲乙')).toHaveLength(2)
  expect(new Set([...grams('甲乙'), ...grams('乙甲')]).size).toBe(2)
  expect(grams('甲，乙')).toHaveLength(2)
  expect(grams('甲,乙')).toEqual([])
  expect(grams('甲')).toEqual([])
})

test('fit a 32-bit column', () => {
  for (const code of [...grams('龥龦￮￯'), bodyGram('某县财政局')]) expect(code | 0).toBe(code)
})
