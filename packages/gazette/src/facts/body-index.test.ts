import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileBodies, indexWithin, knownIn } from './body-index.ts'

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

test('a name may mean a body in one document only', () => {
  const index = compileBodies([
    { name: '云水县甲工作领导小组', aliases: [], within: [{ document: '云政发〔2024〕3号', names: ['领导小组'] }] },
    { name: '云水县乙工作领导小组', aliases: [], within: [{ document: '云政发〔2024〕4号', names: ['领导小组'] }] },
  ])
  const named = (number: string | null) => knownIn('报领导小组', indexWithin(index, number)).map(({ name }) => name)
  expect(named('云政发〔2024〕3号')).toEqual(['云水县甲工作领导小组'])
  expect(named('云政发〔2024〕4号')).toEqual(['云水县乙工作领导小组'])
  expect(named('云政发〔2024〕5号')).toEqual([])
  expect(named(null)).toEqual([])
})
