/** A 《title》 in a text, outermost brackets included in `[from, to)`. */
export interface Title {
  readonly from: number
  readonly to: number
  /** Between the brackets, white space removed. */
  readonly title: string
}

/** A title longer than this is a bracket that was never closed. */
const LONGEST = 200
const BRACKET = /[《》]/gu

/** The outermost closed titles, in order; an unclosed bracket does not swallow the titles after it. Linear. */
export function titlesIn(text: string): Title[] {
  if (!text.includes('《')) return []
  const open: number[] = []
  const all: Title[] = []
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    if (bracket === '《') {
      open.push(index)
      continue
    }
    const from = open.pop()
    if (from === undefined || index - from > LONGEST) continue
    while ((all.at(-1)?.from ?? -1) > from) all.pop()
    const title = text.slice(from + 1, index).replace(/\s/gu, '')
    if (title !== '') all.push({ from, to: index + 1, title })
  }
  return all
}
