import { UNBROKEN } from '../fonts/runs.ts'
import { millimetres, sizes } from '../measures.ts'
import type { Table } from '../paper.ts'
import { widthOf } from '../title/break-title.ts'

/** A table, or those of its columns that go on a page together. */
export interface TablePart {
  readonly title: string | null
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Width of each column, in millimetres. */
  readonly widths: readonly number[]
  /** Which columns stand flush left, because they hold sentences; the others stand in the middle. */
  readonly left: readonly boolean[]
  /** Size of its type, in points. */
  readonly size: number
  /** The page is turned a quarter. */
  readonly turned: boolean
}

/** Empty space at both sides of a cell, in millimetres. */
const INSET = 2
/** A column of sentences may be narrowed to so many ems. */
const NARROWEST = 5
/** From how many ems on a cell reads as a sentence. */
const SENTENCE = 14

/** Smaller type first, then a turned page; what is wider yet is divided by columns, the first going along. */
export function planTable(
  table: Table,
  block: { readonly width: number; readonly height: number },
): readonly TablePart[] {
  const columns = Math.max(1, table.header.length, ...table.rows.map((row) => row.length))
  const needs = Array.from({ length: columns }, (_, column) => needOf(table, column, columns))
  const { title, header, rows } = table
  for (const turned of [false, true])
    for (const size of [sizes.小四, sizes.五号, sizes.小五]) {
      const widths = widthsIn(needs, size, turned ? block.height : block.width)
      if (widths !== null) return [{ title, header, rows, widths, left: leftOf(rows, columns), size, turned }]
    }
  return divided(table, needs, block.height)
}

interface Need {
  /** Ems below which something would stick out or be unreadable, and ems at which nothing wraps. */
  readonly least: number
  readonly full: number
}

/** A column stands as a whole, so one sentence in it decides. What reaches over several columns decides for none. */
const leftOf = (rows: Table['rows'], columns: number): readonly boolean[] =>
  Array.from({ length: columns }, (_, column) =>
    rows.some((row) => !reaches(row, column, columns) && widthOf(row[column] ?? '') > SENTENCE),
  )

const reaches = (row: readonly string[], column: number, columns: number): boolean =>
  column === row.length - 1 && row.length < columns

/** Whether a cell of the text stands flush left: as its column does, or, where it reaches over several, by its own length. */
export const standsLeft = ({ left, widths }: TablePart, row: readonly string[], column: number): boolean =>
  reaches(row, column, widths.length) ? widthOf(row[column] ?? '') > SENTENCE : (left[column] ?? false)

function needOf({ header, rows }: Table, column: number, columns: number): Need {
  // A cell that reaches over several columns claims no width of its own.
  const cells = [header, ...rows].flatMap((row) =>
    row[column] === undefined || reaches(row, column, columns) ? [] : [row[column]],
  )
  const full = Math.max(1, ...cells.map(widthOf))
  const unbroken = Math.max(
    1,
    ...cells
      .flatMap((cell) => cell.match(/[!-~]+/g) ?? [])
      .map((word) => Math.min(widthOf(word), widthOf('x'.repeat(UNBROKEN)))),
  )
  return { least: Math.max(unbroken, Math.min(full, NARROWEST)) + 0.2, full: full + 0.2 }
}

function widthsIn(needs: readonly Need[], size: number, width: number): readonly number[] | null {
  const em = millimetres(size)
  const room = width - needs.length * INSET
  const least = needs.reduce((sum, need) => sum + need.least * em, 0)
  if (least > room) return null
  const full = needs.reduce((sum, need) => sum + need.full * em, 0)
  // Where nothing need wrap, what is left over goes to each column by its length.
  if (full <= room) return needs.map((need) => (need.full * em * room) / full + INSET)
  const wish = needs.map(({ least, full }) => Math.sqrt(full - least))
  const wished = wish.reduce((sum, one) => sum + one, 0)
  const spare = room - least
  return needs.map(({ least }, index) => {
    const share = wished === 0 ? spare / needs.length : (spare * (wish[index] ?? 0)) / wished
    return least * em + share + INSET
  })
}

/** The first column with as many of the others as a turned page holds, again and again. */
function divided({ title, header, rows }: Table, needs: readonly Need[], width: number): readonly TablePart[] {
  const size = sizes.小五
  const groups: number[][] = []
  for (let column = 1; column < needs.length; column += 1) {
    const last = groups.at(-1)
    const tried = [0, ...(last ?? []), column].flatMap((one) => needs[one] ?? [])
    if (last !== undefined && widthsIn(tried, size, width) !== null) last.push(column)
    else groups.push([column])
  }
  return groups.map((group, index) => {
    const columns = [0, ...group]
    const of = (row: readonly string[]) => columns.map((column) => row[column] ?? '')
    const capped = columns.flatMap((column) => needs[column] ?? []).map((need) => capTo(need, width, columns.length))
    const parts = rows.map(of)
    return {
      title: `${title ?? ''}（分栏之${index + 1}，共${groups.length}部分）`,
      header: header.length === 0 ? [] : of(header),
      rows: parts,
      left: leftOf(parts, columns.length),
      widths: widthsIn(capped, size, width) ?? columns.map(() => width / columns.length),
      size,
      turned: true,
    }
  })
}

/** A single column wider than its share of the page is held to it. */
const capTo = (need: Need, width: number, columns: number): Need => {
  const most = (width / columns - INSET) / millimetres(sizes.小五)
  return need.least <= most ? need : { least: most, full: Math.max(most, need.full) }
}
