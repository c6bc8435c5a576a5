import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyGram, grams, gramsAbove, isPair } from './grams.ts'
import { normalise } from './normalise.ts'

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('第二十一条', '1,040元', '5.12', '；'),
)

test('a text has the pairs of each word in it', () => {
  fc.assert(
    fc.property(part, part, part, (before, word, after) => {
      const text = normalise(before).text + normalise(word).text + normalise(after).text
      const all = new Set(grams(text))
      expect(grams(normalise(word).text).every((gram) => all.has(gram))).toBe(true)
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

test('a number counts as one character, and what stands beside any number is found too', () => {
  const among = (word: string, text: string) => grams(word).every((gram) => grams(text).includes(gram))
  expect(among('第‹1›条', '第‹1›条')).toBe(true)
  expect(among('第‹1›条', '第‹11›条 ‹1›款')).toBe(false)
  expect(among('‹13710›', '按‹13710›督办')).toBe(true)
  expect(among('›元', '‹1040›元')).toBe(true)
})

test('two characters are in a text exactly where their pair is among its grams', () => {
  expect(['补贴', '›元', '局a', '贴，', '12', '补'].map(isPair)).toEqual([true, true, true, true, false, false])
  expect(isPair('贴,')).toBe(false)
  const text = fc.array(part).map((parts) => normalise(parts.join('')).text)
  fc.assert(
    fc.property(text, fc.nat(), fc.string({ unit: 'binary', minLength: 2, maxLength: 2 }), (all, at, other) => {
      for (const pair of [all.slice(at % (all.length + 1)).slice(0, 2), other])
        if (isPair(pair)) expect(grams(all).includes(grams(pair)[0] ?? 0)).toBe(all.includes(pair))
    }),
  )
})

test('what stands above a clause is told apart from what it says', () => {
  const [own, above] = [new Set(grams('补贴标准')), gramsAbove('补贴标准')]
  expect(above).toHaveLength(3)
  expect(above.filter((gram) => own.has(gram))).toEqual([])
})

test('fit a 32-bit column', () => {
  for (const code of [...grams('龥龦￮￯‹1›'), ...gramsAbove('补贴'), bodyGram('某县财政局')]) expect(code | 0).toBe(code)
})
