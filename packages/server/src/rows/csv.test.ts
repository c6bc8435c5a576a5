import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'

test.each<[string, [number, string[]][]]>([
  ['甲,乙\n1,2\n', [[2, ['1', '2']]]],
  ['甲,乙\r\n1,2', [[2, ['1', '2']]]],
  ['甲\t乙\n1\t2\n', [[2, ['1', '2']]]],
  ['甲,乙\n"1,2","a""b"\n', [[2, ['1,2', 'a"b']]]],
  [
    '甲,乙\n"a\nb",2\n3,4',
    [
      [2, ['a\nb', '2']],
      [3, ['3', '4']],
    ],
  ],
  [
    '甲,乙\n1,\n,2\n',
    [
      [2, ['1', '']],
      [3, ['', '2']],
    ],
  ],
  ['甲,乙\n\n1,2\n,\n\n', [[3, ['1', '2']]]],
  ['甲,乙\n1\n', [[2, ['1']]]],
])('%j is read', (text, records) => {
  expect(readCsv(text)).toEqual({ columns: ['甲', '乙'], records: records.map(([row, cells]) => ({ row, cells })) })
})

test.each([
  ['', '没有表头'],
  ['甲,\n1,2', '表头第 2 列没有列名'],
  ['甲,甲\n1,2', '表头有两列“甲”'],
  ['甲,乙\n1,2\n1,2,3', '第 3 行有 3 格，表头只有 2 列'],
  ['甲,乙\n1,2\n"1,2', '第 3 行有一个引号没有成对'],
  ['甲,乙\n\n"1"元,2', '第 3 行的引号后面还有字，引号内的引号应写成两个'],
  ['甲,乙\n5"管,2', '第 2 行的格内有引号，整格应放在引号内，格内的引号写成两个'],
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
      expect(readCsv(text)).toEqual({
        columns: ['甲', '乙'],
        records: records.map((cells, i) => ({ row: i + 2, cells })),
      })
    }),
  )
})
