import { type Fragment, isWide, raisedBeside } from './fragments.ts'
import { extent } from './measure.ts'

/** Fragments on one line, from left to right. */
export interface Row {
  readonly fragments: readonly Fragment[]
  readonly base: number
  readonly size: number
}

/** A printed line of one column. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

const SAME_LINE = 0.4
/** Gaps in ems: from which words are apart, and from which they may be cells. */
const WORD_GAP = 0.25
const WIDE_WORD_GAP = 0.5
const CELL_GAP = 2

/** Puts fragments that stand on one line together, from the top of the page down. */
export function rowsOf(fragments: readonly Fragment[]): readonly Row[] {
  const rows: { fragments: Fragment[]; base: number; size: number }[] = []
  for (const fragment of fragments.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1)
    if (row && Math.abs(fragment.base - row.base) <= SAME_LINE * Math.max(row.size, fragment.size)) {
      row.fragments.push(fragment)
      if (fragment.size > row.size) Object.assign(row, { base: fragment.base, size: fragment.size })
    } else rows.push({ fragments: [fragment], base: fragment.base, size: fragment.size })
  }
  for (const row of rows)
    row.fragments = withoutDoubles(
      row.fragments.toSorted((a, b) => a.left - b.left),
      row.size,
    )
  return rows
}

/** Bold print may be made by printing twice, slightly aside: one of the two is enough. */
function withoutDoubles(fragments: readonly Fragment[], size: number): Fragment[] {
  return fragments.filter((fragment, i) => {
    const before = fragments[i - 1]
    return before?.text !== fragment.text || fragment.left - before.left > size * 0.3
  })
}

interface Gap {
  readonly from: number
  readonly to: number
}

/** Gaps of one row that are looked at; no printed table has more columns. */
const MOST_GAPS = 100

function wideGaps(row: Row): readonly Gap[] {
  const gaps: Gap[] = []
  row.fragments.forEach((fragment, i) => {
    const next = row.fragments[i + 1]
    const wide = next !== undefined && next.left - fragment.right >= CELL_GAP * row.size
    if (wide && gaps.length < MOST_GAPS) gaps.push({ from: fragment.right, to: next.left })
  })
  return gaps
}

/** What parts two fragments: TAB where a wide gap stands above or below another, a space, or nothing. */
function separator(left: Fragment, right: Fragment, size: number, around: readonly Gap[]): string {
  const gap = right.left - left.right
  const cells = gap >= CELL_GAP * size && around.some(({ from, to }) => from < right.left && to > left.right)
  if (cells) return '\t'
  const wide = isWide(left.text.at(-1)) || isWide(right.text[0])
  return gap >= (wide ? WIDE_WORD_GAP : WORD_GAP) * size ? ' ' : ''
}

/** Rows as lines of text: words apart by their gaps, cells by TAB where gaps stand one below the other. */
export function linesOf(rows: readonly Row[]): readonly Line[] {
  const gaps = rows.map(wideGaps)
  return rows.map((row, at) => {
    const around = [...(gaps[at - 1] ?? []), ...(gaps[at + 1] ?? [])]
    let text = ''
    row.fragments.forEach((fragment, i) => {
      const before = row.fragments[i - 1]
      text += (before ? separator(before, fragment, row.size, around) : '') + raisedBeside(fragment, row.size, row.base)
    })
    return { text, ...extent(row.fragments), base: row.base, size: row.size }
  })
}
