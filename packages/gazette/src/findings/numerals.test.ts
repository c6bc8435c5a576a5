import { expect, test } from 'vitest'
import { ordinal } from '../structure/ordinals.ts'
import { chineseNumeral } from './numerals.ts'

test('numerals as they are printed', () => {
  expect([1, 10, 11, 20, 21, 100, 105, 110, 115].map(chineseNumeral)).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '二十一',
    '一百',
    '一百零五',
    '一百一十',
    '一百一十五',
  ])
})

test('read back as the same numbers', () => {
  for (let n = 1; n < 1000; n += 1) expect(ordinal(chineseNumeral(n))).toBe(n)
})
