import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchored, matchesOf } from './sticky.ts'

const pattern = anchored('甲乙|甲|丙+', '甲丙')
const guarded = anchored('乙', '乙', { before: '甲' })
const followed = anchored('甲乙|甲丙', '甲', { seconds: '乙丙' })

test('finds what a global search finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁') }), (text) => {
      const found = (anchor: typeof pattern) => matchesOf(text, anchor).map(({ index, 0: own }) => `${index} ${own}`)
      const global = (search: RegExp) => [...text.matchAll(search)].map(({ index, 0: own }) => `${index} ${own}`)
      expect(found(pattern)).toEqual(global(/甲乙|甲|丙+/gu))
      expect(found(guarded)).toEqual(global(/(?<=甲)乙/gu))
      expect(found(followed)).toEqual(global(/甲乙|甲丙/gu))
    }),
  )
})
