import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  branch,
  chinese,
  chineseDigits,
  chineseLegal,
  circled,
  circledChinese,
  fullStopped,
  fullWidth,
  letters,
  parenthesized,
  repeatedLetters,
  roman,
  stem,
} from './numerals.ts'

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [103, '一百零三'],
  [110, '一百一十'],
  [1003, '一千零三'],
  [1030, '一千零三十'],
  [10_000, '10000'],
  [0, '0'],
])('chinese(%i) = %s', (n, text) => expect(chinese(n)).toBe(text))

test('other series', () => {
  expect([chineseLegal(12), chineseDigits(103), roman(4), roman(1999), fullWidth(12)]).toEqual([
    '壹拾贰',
    '一〇三',
    'iv',
    'mcmxcix',
    '１２',
  ])
  expect([letters(26), letters(27), letters(703), repeatedLetters(27), repeatedLetters(53)]).toEqual([
    'z',
    'aa',
    'aaa',
    'aa',
    'aaa',
  ])
  expect([circled(1), circled(20), circled(21), circled(50), circled(51)]).toEqual(['①', '⑳', '㉑', '㊿', '51'])
  expect([parenthesized(1), fullStopped(1), circledChinese(10), stem(1), branch(12), stem(11)]).toEqual([
    '⑴',
    '⒈',
    '㊉',
    '甲',
    '亥',
    '11',
  ])
})

describe('any number gives a short label', () => {
  const all = [chinese, chineseLegal, chineseDigits, roman, letters, repeatedLetters, circled, parenthesized, stem]
  test.each(all.map((f) => [f.name, f] as const))('%s', (_, f) => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (n) => f(n).length > 0 && f(n).length <= 30))
  })
})

test('chinese counting is one to one', () => {
  expect(new Set(Array.from({ length: 9999 }, (_, i) => chinese(i + 1))).size).toBe(9999)
})
