import type { Span } from '@zhengling/gazette'
import { normalise, stretch } from './normalise.ts'
import type { Word } from './words.ts'

/** The stretches of a printed text that say one of the words, in its own UTF-16 units, in order and apart. */
export function marksIn(text: string, words: readonly Word[]): readonly Span[] {
  const normal = normalise(text)
  const found: Span[] = []
  for (const one of new Set(words.flatMap(({ texts, names = [] }) => [...texts, ...names]))) {
    for (let at = normal.text.indexOf(one); at >= 0; at = normal.text.indexOf(one, at + one.length))
      found.push(stretch(normal, at, at + one.length))
  }
  return apart(found)
}

function apart(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = []
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1)
    if (last === undefined || from > last[1]) joined.push([from, to])
    else last[1] = Math.max(last[1], to)
  }
  return joined
}
