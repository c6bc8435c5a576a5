import type { Separator } from '../rows/csv.ts'
import { cellsIn, LONGEST_RECORD, recordEnd, type Shape } from './record-end.ts'

/** A stretch of a file of whole records: bytes `[from, to)`. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** Number of its first row, the head of a CSV file being row 1. */
  readonly row: number
  readonly rows: number
}

/** Cuts a file into pieces while its bytes come by. */
export class Cutter {
  /** The row that comes next. */
  row = 1
  first: Uint8Array = new Uint8Array()
  readonly #pieces: Piece[] = []
  #shape: Shape | undefined
  readonly #size: number
  #begin: { readonly from: number; readonly row: number }
  #at: number

  constructor({ from, separator, size }: { from: number; separator: Separator | undefined; size: number }) {
    this.#shape = separator && { separator: separator.charCodeAt(0) }
    this.#size = size
    this.#at = from
    this.#begin = { from, row: 1 }
  }

  /** Takes the records that end in these bytes and gives back what is left of them. */
  cut(bytes: Uint8Array, last: boolean): Uint8Array {
    let from = 0
    while (from < bytes.length) {
      const end = recordEnd(bytes, from, this.#shape, last)
      if (end === undefined) break
      if (this.row === 1) this.#takeFirst(bytes.slice(from, end))
      this.#at += end - from
      this.row += 1
      from = end
      // The head of a CSV file is a piece of its own, left out in the end.
      if (this.row === 2 || this.#at - this.#begin.from >= this.#size) this.#close()
    }
    return bytes.subarray(from)
  }

  isStuck(rest: Uint8Array): boolean {
    return rest.length > LONGEST_RECORD
  }

  done(headed: boolean): { readonly pieces: readonly Piece[]; readonly rows: number } {
    this.#close()
    const pieces = headed ? this.#pieces.slice(1) : this.#pieces
    return { pieces, rows: pieces.reduce((sum, { rows }) => sum + rows, 0) }
  }

  #takeFirst(first: Uint8Array): void {
    this.first = first
    if (this.#shape) this.#shape = { ...this.#shape, cells: cellsIn(first, this.#shape.separator) }
  }

  #close(): void {
    const { from, row } = this.#begin
    if (this.#at > from) this.#pieces.push({ from, to: this.#at, row, rows: this.row - row })
    this.#begin = { from: this.#at, row: this.row }
  }
}
