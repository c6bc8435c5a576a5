import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsIn, LONGEST_RECORD, recordEnd, type Shape } from './record-end.ts'

const TABLE = { separator: 0x2c }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The records of a whole text. */
function records(text: string, shape: Shape | null = TABLE): string[] {
  const bytes = utf8(text)
  const found: string[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = recordEnd(bytes, from, shape ?? undefined, true) ?? bytes.length
    found.push(new TextDecoder().decode(bytes.subarray(from, end)))
    from = end
  }
  return found
}

test.each([
  ['1,2\n3,4', ['1,2\n', '3,4']],
  ['"1\n2",3\r\n4,5\r\n', ['"1\n2",3\r\n', '4,5\r\n']],
  ['"a""\nb",2\n\n3', ['"a""\nb",2\n', '\n', '3']],
  ['1,2\n"3\n4","5"', ['1,2\n', '"3\n4","5"']],
  // A quote within a cell opens nothing.
  ['5"管,1\n6"管,2\n', ['5"管,1\n', '6"管,2\n']],
  // A quote that is never closed, or closed before something else, spoils its own line.
  ['"甲,1\n乙,2\n丙,3\n', ['"甲,1\n', '乙,2\n', '丙,3\n']],
  ['"甲,1\n"乙",2\n丙,3\n', ['"甲,1\n', '"乙",2\n', '丙,3\n']],
  ['"甲"元,1\n乙,2', ['"甲"元,1\n', '乙,2']],
])('%j', (text, expected) => {
  expect(records(text)).toEqual(expected)
})

test('a quote left open does not reach for one far below: several lines must have a cell for each column', () => {
  const text = '"甲,1\n乙,2\n丙,5"\n丁,"1\n2"\n戊,"3\n4"'
  expect(records(text, { ...TABLE, cells: 2 })).toEqual(['"甲,1\n', '乙,2\n', '丙,5"\n', '丁,"1\n2"\n', '戊,"3\n4"'])
})

test('cells of a head are counted', () => {
  expect(cellsIn(utf8('甲,"乙,\n",丙\n'), 0x2c)).toBe(3)
})

test('lines of NDJSON end where the line ends', () => {
  expect(records('{"a":"\\""}\n{"b":"x"}\n', null)).toEqual(['{"a":"\\""}\n', '{"b":"x"}\n'])
})

test('more is asked for while a record may go on', () => {
  expect(recordEnd(utf8('1,2'), 0, TABLE, false)).toBeUndefined()
  expect(recordEnd(utf8('"1\n2'), 0, TABLE, false)).toBeUndefined()
  expect(recordEnd(utf8('"1\n2"'), 0, TABLE, false)).toBeUndefined()
})

test('a quote open for longer than any record was never meant', () => {
  const text = `"甲\n${'乙,2\n'.repeat(LONGEST_RECORD / 6)}`
  expect(recordEnd(utf8(text), 0, TABLE, false)).toBe(utf8('"甲\n').length)
})

test('what is written by the rule is cut as it was, wherever the bytes come in parts', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', '\n', '""', ',', '储备粮', '"a"\n'))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 })
  const written = (text: string): string => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(table, fc.nat(), (rows, cut) => {
      const lines = rows.map((cells) => `${cells.map(written).join(',')}\n`)
      const text = lines.join('')
      expect(records(text)).toEqual(lines)
      expect(records(text.slice(0, -1)).join('')).toBe(text.slice(0, -1))
      expect(records(text.slice(0, -1))).toHaveLength(lines.length)
      const bytes = utf8(text)
      const early = recordEnd(bytes.subarray(0, cut % bytes.length), 0, TABLE, false)
      if (early !== undefined) expect(early).toBe(utf8(lines[0] ?? '').length)
    }),
  )
})
