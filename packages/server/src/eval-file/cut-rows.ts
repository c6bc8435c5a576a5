import { isBlank, recordsIn, tooLong } from '../rows/csv.ts'
import { filled, objectIn } from '../rows/rows.ts'
import type { RowFault } from './forms.ts'
import type { Job } from './job.ts'
import type { Piece } from './pieces.ts'
import { recordEnd } from './record-end.ts'

/** A row that could be cut: its cells or its line, and what is written in it by name. */
export interface CutRow<Source> {
  readonly row: number
  readonly source: Source
  readonly written: Readonly<Record<string, unknown>>
}

export type Cuts<Source> = readonly (CutRow<Source> | RowFault)[]

/** The rows of a piece of a CSV file; blank ones are left out. */
export function cutCsv(bytes: Uint8Array, piece: Piece, job: Job): Cuts<readonly string[]> {
  const { columns } = job
  return recordsOf(bytes, piece, job).flatMap((cells, i): Cuts<readonly string[]> => {
    const row = piece.row + i
    if (typeof cells === 'string') return [faultOf(row, `第 ${row} 行${cells}。`)]
    if (isBlank(cells)) return []
    if (cells.length > columns.length)
      return [faultOf(row, `第 ${row} 行${tooLong(cells, columns)}，请核对逗号和引号。`)]
    if (cells.some((cell) => cell.includes(REPLACED))) return [faultOf(row, unreadable(row, job))]
    return [{ row, source: cells, written: filled(columns, cells) }]
  })
}

/** The cells of each record, or what is wrong with its quotes: read whole, and one by one where that fails. */
function recordsOf(
  bytes: Uint8Array,
  piece: Piece,
  { encoding, separator, columns }: Job,
): readonly (readonly string[] | string)[] {
  const decoder = new TextDecoder(encoding)
  const read = recordsIn(decoder.decode(bytes), separator)
  if ('records' in read && read.records.length === piece.rows) return read.records
  const shape = { separator: separator.charCodeAt(0), cells: columns.length }
  const found: (readonly string[] | string)[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = recordEnd(bytes, from, shape, true) ?? bytes.length
    const one = recordsIn(decoder.decode(bytes.subarray(from, end)), separator)
    found.push('fault' in one ? one.fault : (one.records[0] ?? []))
    from = end
  }
  return found
}

/** The cases of a piece of an NDJSON file; blank lines are left out. */
export function cutNdjson(bytes: Uint8Array, piece: Piece, job: Job): Cuts<string> {
  const lines = new TextDecoder(job.encoding).decode(bytes).split('\n')
  return lines.flatMap((line, i): Cuts<string> => {
    const row = piece.row + i
    if (line.trim() === '') return []
    if (line.includes(REPLACED)) return [faultOf(row, unreadable(row, job))]
    const written = objectIn(line)
    return written === undefined
      ? [faultOf(row, `第 ${row} 行不是 JSON 对象。每行应写一个对象，例如 {"用电量":"12000"}。`)]
      : [{ row, source: line, written }]
  })
}

/** What a decoder puts where bytes are no character. */
const REPLACED = '\uFFFD'

const faultOf = (row: number, message: string): RowFault => ({ row, column: '', written: '', message })
const unreadable = (row: number, { encoding }: Job): string =>
  `第 ${row} 行有无法辨认的字，全文件应为同一种编码（${encoding.toUpperCase()}）。`
