import type { Span } from '@zhengling/gazette'

/** Words of the source with a few of those around them. */
export interface Quote {
  readonly before: string
  readonly words: string
  readonly after: string
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

const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, '').trim()
