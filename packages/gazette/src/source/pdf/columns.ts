import type { Fragment } from './fragments.ts'
import { type Row, rowsOf } from './lines.ts'
import { extent, median } from './measure.ts'

/** Rows of a page that are read one after another. */
export interface Column {
  readonly rows: readonly Row[]
  /** One of two that stand side by side. */
  readonly half: boolean
}

/** Rows side by side from which a part of a page may be set in two columns. */
const FEWEST_ROWS = 6
/** How much of its column the middle one of the lines must fill; cells of tables fill less. */
const FILLED = 0.7
/** Ems below which a column holds cells, not text. */
const NARROWEST = 10
const STEPS = 40
/** Line pitches beyond which a row does not belong to the columns. */
const FAR = 1.5

const sides = (row: Row, gutter: number): 'left' | 'right' | 'both' | 'across' => {
  if (row.fragments.some(({ left, right }) => left < gutter && right > gutter)) return 'across'
  const left = row.fragments.some((fragment) => fragment.right <= gutter)
  const right = row.fragments.some((fragment) => fragment.left >= gutter)
  return left && right ? 'both' : left ? 'left' : 'right'
}

/** The upright line that the most rows stand on both sides of, none touching it; null where too few do. */
function gutterOf(rows: readonly Row[], from: number, to: number): number | null {
  let best: number | null = null
  let most = FEWEST_ROWS - 1
  for (let step = 0; step <= STEPS; step++) {
    const gutter = from + (to - from) * (0.3 + (0.4 * step) / STEPS)
    const count = rows.filter((row) => sides(row, gutter) === 'both').length
    if (count > most) {
      most = count
      best = gutter
    }
  }
  return best
}

/** Whether the words on one side of a gutter fill their column as running text does. */
function filled(fragments: readonly Fragment[]): boolean {
  const { left, right } = extent(fragments)
  const widths = rowsOf(fragments).map((row) => {
    const line = extent(row.fragments)
    return line.right - line.left
  })
  const em = median(fragments.map(({ size }) => size))
  return right - left >= NARROWEST * em && median(widths) >= (right - left) * FILLED
}

/** The columns of a stretch of rows that none crosses the gutter of: left before right, or the stretch as it is. */
function split(rows: readonly Row[], gutter: number): readonly Column[] {
  const all = rows.flatMap((row) => row.fragments)
  const left = all.filter((fragment) => fragment.right <= gutter)
  const right = all.filter((fragment) => fragment.left >= gutter)
  const both = rows.filter((row) => sides(row, gutter) === 'both').length
  const columns = both >= FEWEST_ROWS && filled(left) && filled(right)
  return columns ? [left, right].map((side) => ({ rows: rowsOf(side), half: true })) : [{ rows, half: false }]
}

/** Parts a first and a last row that stand far from the others: running heads and page numbers. */
function withoutEdges(rows: readonly Row[]): readonly (readonly Row[])[] {
  const steps = rows.slice(1).map((row, i) => row.base - (rows[i] as Row).base)
  const far = (step: number | undefined): boolean => step !== undefined && step > FAR * median(steps)
  const from = rows.length > FEWEST_ROWS && far(steps[0]) ? 1 : 0
  const to = rows.length > FEWEST_ROWS && far(steps.at(-1)) ? rows.length - 1 : rows.length
  return [rows.slice(0, from), rows.slice(from, to), rows.slice(to)].filter((part) => part.length > 0)
}

/**
 * The rows of a page in the order of reading: where a part of it is set in two columns, the left one before the
 * right one; lines across both part what is above from what is below.
 */
export function readingOrder(fragments: readonly Fragment[]): readonly Column[] {
  const rows = rowsOf(fragments)
  const { left, right } = extent(fragments)
  const gutter = gutterOf(rows, left, right)
  if (gutter === null) return [{ rows, half: false }]
  const stretches: Row[][] = []
  let across: boolean | null = null
  for (const row of rows) {
    const crosses = sides(row, gutter) === 'across'
    if (crosses === across) stretches.at(-1)?.push(row)
    else stretches.push([row])
    across = crosses
  }
  return stretches.flatMap(withoutEdges).flatMap((stretch) => split(stretch, gutter))
}
