import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathRefusal } from '../reading/source-file.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { type Separator, separatorOf } from '../rows/csv.ts'
import { Cutter, type Piece } from './pieces.ts'

export type Form = 'csv' | 'ndjson'
export type Encoding = 'utf-8' | 'gb18030'

/** A file of cases looked through once: what it is, and where it can be cut. */
export interface Survey {
  readonly form: Form
  readonly encoding: Encoding
  /** Whether it says by a mark that it is UTF-8, as Excel wants it. */
  readonly marked: boolean
  readonly separator: Separator
  /** Text of the first record: the head of a CSV file, the first case of an NDJSON file. */
  readonly first: string
  readonly pieces: readonly Piece[]
  /** Rows below the head, blank ones counted. */
  readonly rows: number
  /** SHA-256 of its bytes. */
  readonly hash: string
}

const CHUNK = 2 ** 20

/**
 * Looks a file through, however large it is, and cuts it where records end.
 * @param piece bytes after which a piece is full
 */
export async function surveyFile(path: string, written: string, piece: number): Promise<Survey | Refusal> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return refuse(`${written}：这不是一个文件。请写数据文件的路径。`)
    if (found.size === 0)
      return refuse(`${written}：文件是空的。应为 CSV（第一行写列名）或 NDJSON（每行一个 JSON 对象）。`)
    return await survey(path, written, piece)
  } catch (error) {
    return pathRefusal(error, written)
  }
}

async function survey(path: string, written: string, piece: number): Promise<Survey | Refusal> {
  const hash = createHash('sha256')
  let begun: (Begun & { readonly cutter: Cutter }) | undefined
  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    let bytes: Uint8Array = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (begun === undefined) {
      const beginning = beginOf(bytes, written)
      if (isRefusal(beginning)) return beginning
      const { mark, form, separator } = beginning
      begun = {
        ...beginning,
        cutter: new Cutter({ from: mark, separator: form === 'csv' ? separator : undefined, size: piece }),
      }
      bytes = bytes.subarray(mark)
    }
    rest = begun.cutter.cut(bytes, false)
    if (begun.cutter.isStuck(rest))
      return refuse(`${written}：第 ${begun.cutter.row} 行超过 1 MB，不像一行数据。请核对换行。`)
  }
  if (begun === undefined) return refuse(`${written}：文件是空的。`)
  begun.cutter.cut(rest, true)
  const { form, separator, mark, cutter } = begun
  const first = decoded(cutter.first, written)
  if (isRefusal(first)) return first
  const { pieces, rows } = cutter.done(form === 'csv')
  if (rows === 0) return refuse(`${written}：只有表头，没有数据。`)
  return { form, separator, marked: mark > 0, ...first, pieces, rows, hash: hash.digest('hex') }
}

interface Begun {
  /** Length of the mark at the beginning. */
  readonly mark: number
  readonly form: Form
  readonly separator: Separator
}

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)

function beginOf(bytes: Uint8Array, written: string): Begun | Refusal {
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refuse(`${written}：这是 Excel 工作簿。请在 Excel 或 WPS 中另存为 CSV（UTF-8）后再算。`)
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff))
    return refuse(`${written}：这是 UTF-16 编码。请另存为 CSV（UTF-8）后再算。`)
  const mark = begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0
  const end = bytes.indexOf(0x0a)
  const line = new TextDecoder().decode(bytes.subarray(mark, end < 0 ? bytes.length : end))
  const form = /\.(ndjson|jsonl)$/iu.test(basename(written)) || line.trimStart().startsWith('{') ? 'ndjson' : 'csv'
  return { mark, form, separator: separatorOf(line) }
}

/** Its first record says how a file is written: facts have Chinese names. */
function decoded(
  bytes: Uint8Array,
  written: string,
): { readonly first: string; readonly encoding: Encoding } | Refusal {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const first = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (first.includes('\0')) break
      return { first, encoding }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  return refuse(`${written}：第 1 行既不是 UTF-8，也不是 GB18030（GBK）文字。请另存为 CSV（UTF-8）后再算。`)
}
