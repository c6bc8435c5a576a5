import { decodeSource } from '@zhengling/gazette'
import { parseJson } from '@zhengling/law'
import { readSourceFile } from '../reading/source-file.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { readCsv } from './csv.ts'

/** One case of a file: what is written for each column; what is blank is not there. */
export interface Row {
  /** Its line as a spreadsheet counts it, the head being the first. */
  readonly line: number
  readonly written: Readonly<Record<string, unknown>>
}

export interface Rows {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** Reads the cases of a CSV or NDJSON file whole, or says in which line it cannot be read. */
export async function readRows(file: string, cwd: string): Promise<Rows | Refusal> {
  const source = await readSourceFile(file, cwd)
  if (isRefusal(source)) return source
  const decoded = await decodeSource(source.bytes, source.name)
  if (!decoded.ok) return refuse(decoded.message)
  const text = decoded.text.replace(/^\uFEFF/u, '')
  return /\.(ndjson|jsonl)$/iu.test(source.name) || text.trimStart().startsWith('{')
    ? ndjson(file, text)
    : csv(file, text)
}

function csv(file: string, text: string): Rows | Refusal {
  const read = readCsv(text)
  if ('fault' in read) return refuse(`${file}：${read.fault}。应为 CSV，第一行写列名。`)
  const { columns, records } = read
  const rows = records.map(({ row, cells }): Row => ({ line: row, written: filled(columns, cells) }))
  return rows.length === 0 ? refuse(`${file}：只有表头，没有数据。`) : { columns, rows }
}

/** What is written in a row's cells by its columns; what is blank is not there. */
export function filled(columns: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const pairs = columns.flatMap((name, at) => {
    const cell = cells[at]?.trim() ?? ''
    return cell === '' ? [] : [[name, cell] as const]
  })
  return Object.fromEntries(pairs)
}

function ndjson(file: string, text: string): Rows | Refusal {
  const columns = new Set<string>()
  const rows: Row[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const written = objectIn(line)
    if (written === undefined)
      return refuse(`${file}：第 ${i + 1} 行不是 JSON 对象。每行应写一个对象，例如 {"用电量":"12000"}。`)
    for (const name of Object.keys(written)) columns.add(name)
    rows.push({ line: i + 1, written })
  }
  return { columns: [...columns], rows }
}

/** The object that a line of NDJSON is, its numbers as written; undefined where it is none. */
export function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read = parseJson(line)
    return typeof read === 'object' && read !== null && Object.getPrototypeOf(read) === Object.prototype
      ? (read as Record<string, unknown>)
      : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
