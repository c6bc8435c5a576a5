import { Grid } from '../grid.ts'
import type { Room } from '../room.ts'
import type { Blocks } from './blocks.ts'

/** A table while it is read. Cells merged downward repeat as empty cells in the file, as they do in the text. */
export class Table {
  readonly #grid: Grid
  #rowDeleted = false
  #cells: { readonly text: string; readonly columns: number }[] = []
  #before = 0
  #columns = 1
  #merged = false

  constructor(room: Room) {
    this.#grid = new Grid(room)
  }

  openRow(): void {
    this.#cells = []
    this.#before = 0
    this.#rowDeleted = false
  }

  openCell(): void {
    this.#columns = 1
    this.#merged = false
  }

  /** Columns that the current cell spans. */
  span(columns: number): void {
    this.#columns = Math.max(1, columns)
  }

  /** The current cell goes on with the one above. */
  merge(): void {
    this.#merged = true
  }

  /** Columns left empty before the first cell of the row. */
  leave(columns: number): void {
    this.#before = columns
  }

  deleteRow(): void {
    this.#rowDeleted = true
  }

  nest(): void {
    this.#grid.nest()
  }

  closeCell(blocks: Blocks): void {
    this.#cells.push({ text: this.#merged ? '' : blocks.toString(), columns: this.#columns })
  }

  closeRow(): void {
    if (this.#rowDeleted) return
    this.#grid.row()
    if (this.#before > 0) this.#grid.gap(this.#before)
    for (const { text, columns } of this.#cells) this.#grid.cell(text, columns, 1)
  }

  toString(): string {
    return this.#grid.toString()
  }
}
