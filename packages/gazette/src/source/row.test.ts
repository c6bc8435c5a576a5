import { expect, test } from 'vitest'
import { rowLine } from './row.ts'

test('a row is one line whatever its cells hold', () => {
  expect(rowLine(['小麦', '', ' 耕\n\n 地\t', '60'])).toBe('小麦\t\t耕 地\t60')
})

test('white space of any length takes linear time', () => {
  expect(rowLine([`a${' '.repeat(2_000_000)}b`])).toBe('a b')
})
