import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../types.ts'
import { sourceSpan } from './offsets.ts'

test('a fact over a page break spans from its first to its last character in the source', () => {
  const source = '应当于1\n— 12 —\n小时内报告'
  const body: Span[] = [
    [0, 4],
    [12, 17],
  ]
  const text = body.map(([from, to]) => source.slice(from, to)).join('')
  expect(text).toBe('应当于1小时内报告'.slice(0, text.length))
  expect(sourceSpan(body, 3, 7)).toEqual([3, 15])
})

test('every range of a joined text maps to a span whose ends hold the same characters', () => {
  const pieces = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (parts, a, b) => {
      let source = ''
      const body: Span[] = parts.map(([own, between]) => {
        const from = source.length
        source += own + between
        return [from, from + own.length]
      })
      const text = parts.map(([own]) => own).join('')
      const from = a % text.length
      const to = from + 1 + (b % (text.length - from))
      const span = sourceSpan(body, from, to)
      expect(source[span[0]]).toBe(text[from])
      expect(source[span[1] - 1]).toBe(text[to - 1])
      expect(span[1] - span[0]).toBeGreaterThanOrEqual(to - from)
    }),
  )
})

test('an offset outside the body is a bug', () => {
  expect(() => sourceSpan([[0, 2]], 1, 4)).toThrow(RangeError)
})
