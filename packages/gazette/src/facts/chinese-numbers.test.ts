import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallNumber, spelledDigits, spelledNumber } from './chinese-numbers.ts'

test.each([
  ['十五', 15n],
  ['两', 2n],
  ['廿五', 25n],
  ['一百二十', 120n],
  ['一百零五', 105n],
  ['三千五百', 3500n],
  ['两万五千', 25_000n],
  ['一亿五千万', 150_000_000n],
  ['十四五', null],
  ['三四', null],
  ['千万', null],
  ['百', null],
])('%s', (text, value) => {
  expect(spelledNumber(text)).toBe(value)
})

const DIGITS = '零一二三四五六七八九'

function spell(value: number): string {
  const spelled = [1000, 100, 10, 1].reduce((text, unit, n) => {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) return text === '' || text.endsWith('零') ? text : `${text}零`
    return text + DIGITS[digit] + ['千', '百', '十', ''][n]
  }, '')
  return spelled.replace(/零$/u, '')
}

test('every number below ten thousand is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(spelledNumber(spell(value))).toBe(BigInt(value))
    }),
  )
})

test('digits one by one make a year', () => {
  expect(spelledDigits('二〇二二')).toBe(2022)
  expect(spelledDigits('二○二二')).toBe(2022)
  expect(spelledDigits('十二')).toBeNull()
})

test('a small number is read either way', () => {
  expect(['12', '十二', '', '甲'].map(smallNumber)).toEqual([12, 12, null, null])
})

test('a run without end is no number', () => {
  expect(spelledNumber('亿'.repeat(100_000))).toBeNull()
})
