import { valueJson } from '@zhengling/law'
import { stringify } from 'csv-stringify/sync'
import type { AskedRule } from '../law/asked.ts'
import type { Separator } from '../rows/csv.ts'
import { resultCells, resultColumns, valueColumns } from './result-columns.ts'
import type { RowOutcome } from './row-evaluator.ts'

/** A row that could not be read: where, what is written there, what is wrong and what would be right. */
export interface RowFault {
  readonly row: number
  /** '' where it is not about one column. */
  readonly column: string
  readonly written: string
  readonly message: string
}

/** How results and faults are written, one line each. */
export interface WrittenForm<Row> {
  /** Heads of the two files. */
  readonly head: string
  readonly faultHead: string
  results(rows: readonly (readonly [Row, RowOutcome])[]): string
  faults(faults: readonly RowFault[]): string
}

/** Rows are their cells: what was given stays, what came of it is added. */
export function csvForm(
  { rule }: AskedRule,
  columns: readonly string[],
  separator: Separator,
): WrittenForm<readonly string[]> {
  const values = valueColumns(rule)
  const lines = (records: readonly (readonly string[])[]): string => stringify([...records], { delimiter: separator })
  return {
    head: lines([[...columns, ...resultColumns(rule)]]),
    faultHead: lines([['行', '列', '所写', '问题']]),
    results: (rows) =>
      lines(
        rows.map(([cells, outcome]) => [
          ...columns.map((_, at) => cells[at] ?? ''),
          ...resultCells(values, rule.type, outcome),
        ]),
      ),
    faults: (faults) =>
      lines(faults.map(({ row, column, written, message }) => [String(row), column, written, message])),
  }
}

/** Rows are their lines: the source text of a case stays as it is, what `eval --json` says is added to the object. */
export function ndjsonForm({ rule }: AskedRule): WrittenForm<string> {
  return {
    head: '',
    faultHead: '',
    results: (rows) =>
      rows
        .map(([line, { value, ...rest }]) => {
          const { kind, ...more } = rest
          const own = { kind, ...(value !== undefined && { value: valueJson(value, rule.type) }), ...more }
          const before = line.trim().slice(0, -1).trimEnd()
          return `${before}${before === '{' ? '' : ','}${JSON.stringify(own).slice(1)}\n`
        })
        .join(''),
    faults: (faults) => faults.map((fault) => `${JSON.stringify(fault)}\n`).join(''),
  }
}

/** Names that results take in NDJSON. */
export const resultKeys: readonly string[] = [
  'kind',
  'value',
  'missing',
  'because',
  'possible',
  'settling',
  'why',
  'what',
  'looked',
  'readings',
  'questions',
  'decidedBy',
  'conventions',
]
