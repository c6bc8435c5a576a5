import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseNumber } from './numerals.ts'

const DIGITS = '零一二三四五六七八九'

/** A number below ten thousand as it is written out. */
function written(n: number): string {
  if (n < 10) return DIGITS[n] ?? ''
  const places = ['', '十', '百', '千']
  const digits = [...String(n)].map(Number)
  const text = digits
    .map((digit, i) => (digit === 0 ? '零' : `${DIGITS[digit]}${places[digits.length - 1 - i]}`))
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/零$/, '')
  return n < 20 ? text.replace(/^一十/, '十') : text
}

describe('chineseNumber', () => {
  test('reads what is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), (low, high) => {
        expect(chineseNumber(written(low))).toBe(String(low))
        expect(chineseNumber(`${written(high)}万`)).toBe(String(high * 10_000))
        expect(chineseNumber(`${written(high)}亿`)).toBe(String(high * 100_000_000))
      }),
    )
  })

  test.each([
    ['二〇二二', '2022'],
    ['一万二千', '12000'],
    ['两百', '200'],
    ['十', '10'],
  ])('%s is %s', (text, value) => expect(chineseNumber(text)).toBe(value))

  test.each(['十四五', '三五', '万', '百', '一二', '四百五千'])('%s is no number', (text) => {
    expect(chineseNumber(text)).toBeUndefined()
  })
})
