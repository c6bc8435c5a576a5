import { expect, test } from 'vitest'
import { roughSheets } from './sheets.ts'

const paragraphs = (n: number, characters: number) =>
  Array.from({ length: n }, () => ({ kind: 'paragraph', characters }) as const)

test('a text takes as many pages as its lines, with room for its source', () => {
  expect(roughSheets([])).toBe(1)
  expect(roughSheets(paragraphs(31, 30))).toBe(1)
  expect(roughSheets(paragraphs(32, 30))).toBe(2)
  expect(roughSheets(paragraphs(31, 60))).toBe(2)
})

test('a row of a table is as high as its fullest cell', () => {
  const rows = (cells: number[]) => Array.from({ length: 60 }, () => ({ kind: 'row', cells }) as const)
  expect(roughSheets(rows([2, 10]))).toBe(2)
  expect(roughSheets(rows([2, 104]))).toBeGreaterThan(4)
})
