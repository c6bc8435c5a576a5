import type { Span } from '@zhengling/gazette'

/** A clause no longer than this is shown whole. */
const whole = 200

/** The ranges of a clause's text to show, in order; what lies between them is left out. */
export interface Excerpt {
  readonly ranges: readonly Span[]
  /** Whether nothing is left out. */
  readonly complete: boolean
}

/**
 * The sentences of a text that name someone. A short clause stays whole; a sentence that is only a bracket at the end
 * (责任单位：……) says nothing by itself, so the one before it comes along.
 */
export function excerpt(text: string, named: readonly Span[]): Excerpt {
  if (text.length <= whole || named.length === 0) return { ranges: [[0, text.length]], complete: true }
  const sentences = sentencesOf(text)
  const shown = new Set<number>()
  for (const [index, [from, to]] of sentences.entries()) {
    if (!named.some(([a, b]) => a < to && from < b)) continue
    shown.add(index)
    if (/^\s*[（(]/u.test(text.slice(from, to)) && index > 0) shown.add(index - 1)
  }
  const ranges: [number, number][] = []
  for (const index of [...shown].toSorted((a, b) => a - b)) {
    const [from = 0, to = 0] = sentences[index] ?? []
    const last = ranges.at(-1)
    if (last?.[1] === from) last[1] = to
    else ranges.push([from, to])
  }
  return { ranges, complete: shown.size === sentences.length }
}

/** Sentences end at a full stop or a semicolon outside brackets. */
function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = []
  let from = 0
  for (const { index, 0: found } of text.matchAll(/[。；;]+[”」』）)]*/gu)) {
    const to = index + found.length
    if (open(text.slice(from, to))) continue
    sentences.push([from, to])
    from = to
  }
  if (from < text.length) sentences.push([from, text.length])
  return sentences
}

const open = (text: string) => count(text, /[（(]/gu) > count(text, /[）)]/gu)
const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0
