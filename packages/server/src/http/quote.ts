import type { Span } from '@zhengling/gazette'

/** Words of the source with a few of those around them. */
export interface Quote {
  readonly before: string
  readonly words: string
  readonly after: string
  /** Whether it goes on where the quote before it ends. */
  readonly goesOn?: true
}

/** Characters shown on each side, and of the words themselves before they are cut. */
const around = 12
const longest = 120

/** The words of a span on one line, with what stands around them on the same line of the source. */
export function quote(source: string, [from, to]: Span): Quote {
  const words = oneLine(source.slice(from, to))
  const before =
    source
      .slice(Math.max(0, from - around), from)
      .split('\n')
      .at(-1) ?? ''
  const after = source.slice(to, to + around).split('\n')[0] ?? ''
  const cut = Array.from(words)
  return {
    before: oneLine(before),
    words: cut.length > longest ? `${cut.slice(0, longest).join('')}……` : words,
    after: oneLine(after),
  }
}

/** Quotes of several spans in the order of print; what would be said twice between two of them is said once. */
export function quotesOf(source: string, spans: readonly Span[]): Quote[] {
  const quotes: Quote[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const span of spans.toSorted(([a], [b]) => a - b)) {
    const one = quote(source, span)
    const last = quotes.at(-1)
    const between = source.slice(end, span[0])
    const near = last !== undefined && end <= span[0] && span[0] - end <= 2 * around && !between.includes('\n')
    if (near) quotes.splice(-1, 1, { ...last, after: oneLine(between) })
    quotes.push(near ? { ...one, before: '', goesOn: true } : one)
    end = span[1]
  }
  return quotes
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, '').trim()
