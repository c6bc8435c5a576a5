import { expect, test } from 'vitest'
import { table, width } from './table.ts'

test('Chinese characters and full-width marks take two columns', () => {
  expect(width('第4条')).toBe(5)
  expect(width('〔2022〕')).toBe(8)
})

test('columns stand under one another, figures to the right', () => {
  expect(
    table(
      [
        ['标题', '条'],
        ['a', '12'],
      ],
      [1],
    ),
  ).toBe('标题  条\na     12')
})
