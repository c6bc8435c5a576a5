import { LONGEST_TEXT } from '../types.ts'
import { Page } from './page.ts'
import { readTokens } from './tokens.ts'

export interface HtmlText {
  readonly text: string
  readonly notes: readonly string[]
  /** Pictures, videos and frames that were left out. */
  readonly media: number
}

/**
 * The text of a page as it would be printed: blocks as lines, paragraphs apart, tables one line a row with
 * tab-separated cells, list marks as numbered. Scripts, hidden parts, addresses and attributes never get through.
 * Null where the text grows beyond what is read (tables of spanning cells).
 */
export function htmlText(source: string, longest = LONGEST_TEXT): HtmlText | null {
  const room = { left: longest }
  const page = new Page(room)
  readTokens(source, page, () => room.left >= 0)
  const text = page.finish()
  return room.left < 0 ? null : { text, notes: page.counts.notes(), media: page.counts.count('media') }
}
