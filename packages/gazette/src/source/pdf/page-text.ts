import { readingOrder } from './columns.ts'
import { type Matrix, placeRuns, type TextRun } from './fragments.ts'
import { linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'

export interface PageText {
  readonly text: string
  /** Runs that stand askew (stamps, watermarks, turned words); their words follow the page. */
  readonly askew: number
}

/** Parts of the page's width that running text takes at least, in one column and in one of two. */
const NARROWEST = 0.5
const NARROWEST_OF_TWO = 0.25

/**
 * The text of one page in the order of reading. `page` turns its coordinates upright, y downwards; `width` is that
 * of the upright page in points.
 */
export function pageText(runs: readonly TextRun[], page: Matrix, width: number): PageText {
  const { fragments, askew } = placeRuns(runs, page)
  const columns = fragments.length === 0 ? [] : readingOrder(fragments)
  const parts = columns.map(({ rows, half }) =>
    paragraphsOf(linesOf(rows), width * (half ? NARROWEST_OF_TWO : NARROWEST)),
  )
  return { text: [...parts, askew.join(' ')].filter((part) => part !== '').join('\n\n'), askew: askew.length }
}
