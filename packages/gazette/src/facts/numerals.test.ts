import { expect, test } from 'vitest'
import { folded, numeralsIn } from './numerals.ts'

const amounts = (text: string) => numeralsIn(folded(text)).map(({ amount, scale }) => amount + scale)

test.each([
  ['１２３．５％', ['123.5']],
  ['1,280.5万元', ['1280.5万']],
  ['2000 万元', ['2000万']],
  ['3千万元和5百人', ['3000万', '500']],
  ['1.2万亿元', ['12000亿']],
  ['20千瓦、5千克', ['20', '5']],
  ['一百二十万元', ['120万']],
  ['五千克', ['5']],
])('%s', (text, expected) => {
  expect(amounts(text)).toEqual(expected)
})

test('ordinals, versions, names and the number in 不含 are no amounts', () => {
  expect(amounts('第3项、第 4 项、第一、二季度，4.1.2，PM2.5，“十四五”，（不含3人）')).toEqual([])
})

test('folding keeps every position', () => {
  const text = '共１２％，Ａ区'
  expect(folded(text)).toBe('共12%，A区')
  expect(folded(text)).toHaveLength(text.length)
})
