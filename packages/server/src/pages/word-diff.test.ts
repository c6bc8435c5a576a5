import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

test('only what changed is marked, figures as a whole', () => {
  expect(wordDiff('每亩补助300元，按季发放', '每亩补助350元，按月发放')).toEqual([
    { kind: 'same', text: '每亩补助' },
    { kind: 'removed', text: '300' },
    { kind: 'added', text: '350' },
    { kind: 'same', text: '元，按' },
    { kind: 'removed', text: '季' },
    { kind: 'added', text: '月' },
    { kind: 'same', text: '发放' },
  ])
})

test('both texts can be read back from the pieces', () => {
  const text = fc.string({ unit: fc.constantFrom('条', '款', '1', '2', 'a', '，'), maxLength: 30 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after)
      const without = (kind: string) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})

test('texts too long to compare are shown as replaced', () => {
  const pieces = wordDiff('甲'.repeat(3000), '乙'.repeat(3000))
  expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
