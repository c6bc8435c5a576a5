import { CsvError, parse } from 'csv-parse/sync'

export type Separator = ',' | '\t'

/** A table as written: its first line names the columns. */
export interface Csv {
  readonly columns: readonly string[]
  /** What stands below, without blank rows. */
  readonly records: readonly CsvRecord[]
}

export interface CsvRecord {
  /** Its row as a spreadsheet counts it, the head being the first and blank rows counted. */
  readonly row: number
  /** As many as columns, or fewer. */
  readonly cells: readonly string[]
}

/** Cells apart by commas (by tabs where the first line has no comma), in quotes where they hold either or a line end (RFC 4180); or what is wrong. */
export function readCsv(text: string): Csv | { readonly fault: string } {
  const end = text.indexOf('\n')
  const read = recordsIn(text, separatorOf(end < 0 ? text : text.slice(0, end)))
  if ('fault' in read) return { fault: `第 ${read.at + 1} 行${read.fault}` }
  const [head = [], ...rest] = read.records
  const columns = columnsIn(head)
  if ('fault' in columns) return columns
  const records = rest.map((cells, i) => ({ row: i + 2, cells })).filter(({ cells }) => !isBlank(cells))
  const long = records.find(({ cells }) => cells.length > columns.names.length)
  if (long !== undefined) return { fault: `第 ${long.row} 行${tooLong(long.cells, columns.names)}` }
  return { columns: columns.names, records }
}

export const separatorOf = (firstLine: string): Separator =>
  firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ','

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

export const tooLong = (cells: readonly string[], columns: readonly string[]): string =>
  `有 ${cells.length} 格，表头只有 ${columns.length} 列`

/** The names that a head gives its columns; or what is wrong with it. */
export function columnsIn(head: readonly string[]): { readonly names: readonly string[] } | { readonly fault: string } {
  const names = head.map((name) => name.trim())
  if (isBlank(names)) return { fault: '没有表头' }
  const blank = names.indexOf('')
  if (blank >= 0) return { fault: `表头第 ${blank + 1} 列没有列名` }
  const twice = names.find((name, i) => names.indexOf(name) < i)
  return twice === undefined ? { names } : { fault: `表头有两列“${twice}”` }
}

/** The cells of every record, blank lines too; or which record (from 0) has its quotes wrong. */
export function recordsIn(
  text: string,
  separator: Separator,
): { readonly records: readonly (readonly string[])[] } | { readonly at: number; readonly fault: string } {
  try {
    const records = parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
    })
    return { records }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { at: Number(error['records']), fault: faults[error.code] ?? '的引号有误' }
  }
}

const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: '有一个引号没有成对',
  CSV_INVALID_CLOSING_QUOTE: '的引号后面还有字，引号内的引号应写成两个',
  INVALID_OPENING_QUOTE: '的格内有引号，整格应放在引号内，格内的引号写成两个',
}
