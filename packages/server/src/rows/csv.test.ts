import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'

test.each([
  ['甲,乙\n1,2\n', [['1', '2']]],
  ['甲,乙\r\n1,2', [['1', '2']]],
  ['甲\t乙\n1\t2\n', [['1', '2']]],
  ['甲,乙\n"1,2","a""b"\n', [['1,2', 'a"b']]],
  ['甲,乙\n"a\nb",2\n', [['a\nb', '2']]],
  [
    '甲,乙\n1,\n,2\n',
    [
      ['1', ''],
      ['', '2'],
    ],
  ],
  ['甲,乙\n\n1,2\n,\n\n', [['1', '2']]],
  ['甲,乙\n1\n', [['1']]],
])('%j is read', (text, records) => {
  expect(readCsv(text)).toEqual({ columns: ['甲', '乙'], records })
})

test.each([
  ['', '没有表头'],
  ['甲,\n1,2', '表头第 2 列没有列名'],
  ['甲,甲\n1,2', '表头有两列“甲”'],
  ['甲,乙\n1,2\n1,2,3', '第 3 行有 3 格，表头只有 2 列'],
  ['甲,乙\n"1,2', '有一个引号没有成对'],
])('%j is refused', (text, fault) => {
  expect(readCsv(text)).toEqual({ fault })
})

test('what is written by the rule is read as it was', () => {
  const cell = fc.string({ unit: 'grapheme-ascii' }).map((text) => `x${text.replaceAll('\r', '')}`)
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1 })
  const written = (text: string): string => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(table, (records) => {
      const text = ['甲,乙', ...records.map((cells) => cells.map(written).join(','))].join('\n')
      expect(readCsv(text)).toEqual({ columns: ['甲', '乙'], records })
    }),
  )
})
