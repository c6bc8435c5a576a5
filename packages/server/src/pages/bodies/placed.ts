import type { Span } from '@zhengling/gazette'

/**
 * Where a span of the source stands in a clause's text. `body` are the source ranges whose slices joined are the text;
 * a span that reaches over a page end is one range, one outside the clause none.
 */
export function placedIn(body: readonly Span[], [from, to]: Span): readonly Span[] {
  let offset = 0
  let [first, last] = [-1, -1]
  for (const [start, end] of body) {
    const [a, b] = [Math.max(from, start), Math.min(to, end)]
    if (a < b) {
      if (first < 0) first = offset + a - start
      last = offset + b - start
    }
    offset += end - start
  }
  return first < 0 ? [] : [[first, last]]
}
