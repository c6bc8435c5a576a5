import type { Span } from '../types.ts'

/**
 * Maps `[from, to)` of a text that was joined from `body` to the source: from its first to its last character there,
 * over whatever stands between (a page end, a running head).
 */
export function sourceSpan(body: readonly Span[], from: number, to: number): Span {
  return [at(body, from), at(body, to - 1) + 1]
}

function at(body: readonly Span[], offset: number): number {
  let rest = offset
  for (const [from, to] of body) {
    if (rest < to - from) return from + rest
    rest -= to - from
  }
  throw new RangeError(`offset ${offset} is not in the body`)
}
