/** A table as handed in: a CSV file or the one sheet of a workbook. */
export interface Table {
  readonly columns: readonly string[]
  /** Without blank rows. */
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** Its row as a spreadsheet counts it. */
  readonly row: number
  /** What is written for each column, trimmed; what is blank is not there. */
  readonly cells: Readonly<Record<string, string>>
  /** What of the row cannot be relied on; such a row is not used. */
  readonly faults: readonly CellFault[]
}

export interface CellFault {
  /** Null where it is about the whole row. */
  readonly column: string | null
  /** What is wrong and what would be right, without repeating a number. */
  readonly message: string
}

/** Why nothing can be read at all: a Chinese clause with the place. */
export interface TableFault {
  readonly fault: string
}

/** Whether a row is the head, told by the names of columns that are asked for: a title often stands above it. */
export const isHead = (cells: readonly string[], known: readonly string[]): boolean =>
  cells.filter((cell) => known.includes(cell.trim())).length >= Math.min(2, known.length)
