import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOrder } from './columns.ts'
import type { Fragment } from './fragments.ts'
import { linesOf, rowsOf } from './lines.ts'
import { pageText } from './page-text.ts'

const at = (text: string, left: number, base: number, size = 10): Fragment => ({
  text,
  left,
  right: left + text.length * size,
  base,
  size,
})

test('gaps: none, a space, a cell', () => {
  const rows = rowsOf([
    at('甲', 0, 0),
    at('乙', 13, 0),
    at('丙', 29, 0),
    at('a', 41.5, 0),
    at('丁', 80, 1),
    at('子', 0, 15),
    at('丑', 80, 15),
  ])
  expect(linesOf(rows).map(({ text }) => text)).toEqual(['甲乙 丙a\t丁', '子\t丑'])
})

test('lines that overlap a little are two lines', () => {
  expect(rowsOf([at('甲', 0, 0), at('乙', 0, 5)])).toHaveLength(2)
  expect(rowsOf([at('甲', 0, 0), at('乙', 20, 3)])).toHaveLength(1)
})

test('any placing of words loses none', () => {
  const fragment = fc.record({
    left: fc.integer({ min: 0, max: 500 }),
    base: fc.integer({ min: 0, max: 800 }),
    size: fc.integer({ min: 6, max: 22 }),
    length: fc.integer({ min: 1, max: 20 }),
  })
  fc.assert(
    fc.property(fc.array(fragment, { minLength: 1, maxLength: 80 }), (places) => {
      const fragments = places.map(({ left, base, size, length }, i) =>
        at(String.fromCharCode(0x4e00 + i).repeat(length), left, base, size),
      )
      const placed = readingOrder(fragments).flatMap(({ rows }) => rows.flatMap((row) => row.fragments))
      expect(placed).toHaveLength(fragments.length)
      const runs = fragments.map(({ text, left, right, base, size }) => ({
        str: text,
        width: right - left,
        transform: [size, 0, 0, size, left, base],
      }))
      const { text } = pageText(runs, [1, 0, 0, 1, 0, 0], 600)
      expect([...text.replace(/\s/g, '')].toSorted().join('')).toBe(
        [...fragments.map((f) => f.text).join('')].toSorted().join(''),
      )
    }),
  )
})

test('a page of very many words ends', () => {
  const runs = Array.from({ length: 200_000 }, (_, i) => ({
    str: '甲',
    width: 1,
    transform: [1, 0, 0, 1, i * 5, i % 2],
  }))
  pageText(runs, [1, 0, 0, 1, 0, 0], 600)
})
