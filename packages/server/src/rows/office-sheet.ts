import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx'

/** What stands in a cell: a text, a number, or a day (with its minute where `minute` says so). */
export type SheetCell = string | number | { readonly day: Temporal.PlainDateTime; readonly minute: boolean }

export interface SheetColumn {
  readonly title: string
  /** In characters of the usual width; a Chinese one takes two. */
  readonly width: number
}

/** A table as an office prints it. */
export interface OfficeSheet {
  /** Name of the sheet, too: at most 31 characters, none of `*?:\/[]`. */
  readonly title: string
  /** Under the title: the cut-off, what is in it. */
  readonly note: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** What the file says as the moment at which it was made. */
  readonly made: Temporal.Instant
}

/** The rows before the heads: the title and the note. */
const ABOVE = 2
/** Day 0 of a spreadsheet's calendar, for days after February 1900. */
const EPOCH = Temporal.PlainDateTime.from('1899-12-30T00:00')

/**
 * The table as .xlsx: A4 across, one page wide, the heads kept in sight and printed on each page, page numbers, borders, wrapped
 * texts. A text is kept as one however it begins (= + - @), also when it is typed again: its cell has the format of a text.
 */
export function officeSheet({ title, note, columns, rows, made }: OfficeSheet): Promise<Uint8Array> {
  const moment = new Date(made.epochMilliseconds)
  const cells = new Map<string, Partial<Cell>>()
  const put = (row: number, column: number, style: CellStyle) => cells.set(`${row},${column}`, { style })
  put(0, 0, { font: { name: '黑体', size: 16 }, alignment: { horizontal: 'center', vertical: 'center' }, numFmt: '@' })
  put(1, 0, { font, alignment: wrapped, numFmt: '@' })
  for (const i of columns.keys()) put(ABOVE, i, head)
  for (const [y, row] of rows.entries()) for (const [x, cell] of row.entries()) put(ABOVE + 1 + y, x, styleOf(cell))
  const across = (row: number) => ({ startRow: row, endRow: row, startCol: 0, endCol: columns.length - 1 })
  return writeXlsx({
    properties: { title, created: moment, modified: moment },
    sheets: [
      {
        name: title,
        columns: columns.map(({ width }) => ({ width })),
        rows: [[title], [note], columns.map((column) => column.title), ...rows.map((row) => row.map(valueOf))],
        cells,
        merges: [across(0), across(1)],
        // A merged cell does not grow with its text: the note has room for two lines.
        rowDefs: new Map([0, 1].map((row) => [row, { height: 30 }])),
        freezePane: { rows: ABOVE + 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          // As many pages long as it takes.
          fitToHeight: 0,
          horizontalCentered: true,
          printTitlesRow: `$${ABOVE + 1}:$${ABOVE + 1}`,
          margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
      },
    ],
  })
}

/** A day as a spreadsheet counts it: days since its epoch, minutes as a part of one. */
const valueOf = (cell: SheetCell): string | number =>
  typeof cell === 'object' ? EPOCH.until(cell.day).total({ unit: 'minutes', relativeTo: EPOCH }) / 1440 : cell

const thin = { style: 'thin' } as const
const border = { top: thin, left: thin, bottom: thin, right: thin }
const wrapped = { vertical: 'center', wrapText: true } as const
const font = { name: '宋体', size: 10 }
const head: CellStyle = {
  border,
  font: { name: '黑体', size: 10 },
  alignment: { ...wrapped, horizontal: 'center' },
  numFmt: '@',
}
const text: CellStyle = { border, font, alignment: wrapped, numFmt: '@' }
const figure: CellStyle = { border, font, alignment: { ...wrapped, horizontal: 'center' } }
const day: CellStyle = { ...figure, numFmt: 'yyyy-mm-dd' }
const minute: CellStyle = { ...figure, numFmt: 'yyyy-mm-dd hh:mm' }

const styleOf = (cell: SheetCell): CellStyle =>
  typeof cell === 'string' ? text : typeof cell === 'number' ? figure : cell.minute ? minute : day
