import type { Room } from './room.ts'
import { rowLine } from './row.ts'

/** Most columns that one cell may span (HTML Living Standard, 4.9.11: 1,000; wider printed tables are not known). */
const WIDEST = 200
const MANY_PARAGRAPHS = 4
const LONG_CELL = 400

/** A cell that holds a text of its own, as pages do that are arranged by tables. */
const isProse = (text: string): boolean => text.length > LONG_CELL && text.split('\n\n').length > MANY_PARAGRAPHS

/**
 * Cells laid out in rows and columns. A cell that spans several keeps its words in the first place; the other
 * places are empty, as in a printed table read from left to right.
 */
export class Grid {
  readonly #room: Room
  readonly #rows: string[][] = []
  readonly #carried: number[] = []
  readonly #texts: string[] = []
  #widest = 0
  #inRow = 0
  #nested = false

  constructor(room: Room) {
    this.#room = room
  }

  row(): void {
    this.#endRow()
    this.#rows.push([])
    this.#inRow = 0
  }

  /** A cell of the current row; `text` may hold several lines. */
  cell(text: string, columns: number, rows: number): void {
    if (this.#rows.length === 0) this.row()
    const row = this.#rows.at(-1) as string[]
    this.#skipCarried(row)
    for (let i = 0; i < Math.min(columns, WIDEST) && this.#take(row); i++) {
      this.#carried[row.length] = rows - 1
      row.push(i === 0 ? text : '')
    }
    this.#texts.push(text)
    this.#widest = Math.max(this.#widest, ++this.#inRow)
  }

  /** Places left empty at the beginning of the current row. */
  gap(columns: number): void {
    const row = this.#rows.at(-1) as string[]
    for (let i = 0; i < Math.min(columns, WIDEST) && this.#take(row); i++) row.push('')
  }

  /** The table only arranges what is in it. */
  nest(): void {
    this.#nested = true
  }

  /** The table as lines; a table that only arranges the page gives its cells one after another. */
  toString(): string {
    this.#endRow()
    if (this.#arrangesPage()) return this.#texts.filter((text) => text !== '').join('\n\n')
    return this.#rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map(rowLine)
      .join('\n')
  }

  #arrangesPage(): boolean {
    return this.#nested || this.#widest <= 1 || this.#texts.some(isProse)
  }

  /** False once the page has written all it may. */
  #take(row: string[]): boolean {
    this.#room.left--
    return this.#room.left >= 0 && row.length < WIDEST * 5
  }

  #skipCarried(row: string[]): void {
    while ((this.#carried[row.length] ?? 0) > 0 && this.#take(row)) {
      this.#carried[row.length] = (this.#carried[row.length] as number) - 1
      row.push('')
    }
  }

  #endRow(): void {
    const row = this.#rows.at(-1)
    if (row && row.length > 0) while (row.length < this.#carried.length && this.#take(row)) this.#fillCarried(row)
  }

  #fillCarried(row: string[]): void {
    const left = this.#carried[row.length] ?? 0
    if (left > 0) this.#carried[row.length] = left - 1
    row.push('')
  }
}
