import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileBodies, knownIn } from './body-index.ts'

const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '局'), minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 12,
})
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '局', '丁'), maxLength: 40 })

/** Leftmost, then longest, as a reader would look them up one by one. */
function slowly(text: string, names: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    const longest = names.filter((name) => text.startsWith(name, at)).toSorted((a, b) => b.length - a.length)[0]
    if (longest) found.push(`${at} ${longest}`)
    at += longest?.length ?? 1
  }
  return found
}

test('the trie finds what a slow search finds', () => {
  fc.assert(
    fc.property(names, text, (lexicon, own) => {
      const index = compileBodies(lexicon.map((name) => ({ name, aliases: [] })))
      expect(knownIn(own, index).map(({ from, name }) => `${from} ${name}`)).toEqual(slowly(own, lexicon))
    }),
  )
})
