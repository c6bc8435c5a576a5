/** Seconds that are counted down before the eyes of whoever may still stand there. */
export const COUNTDOWN = 20

/** Where a terminal stands between two people. */
export type Idle =
  /** Nobody has touched it since it was last cleared. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'in-use' }
  /** Whole seconds left. */
  | { readonly kind: 'ending'; readonly left: number }
  | { readonly kind: 'over' }

/**
 * @param touched seconds of the last touch by a clock that never goes back, null where there was none since the last clearing
 * @param now seconds by the same clock
 * @param idleSeconds how long nobody may touch it before the countdown begins
 */
export function idleAt(touched: number | null, now: number, idleSeconds: number): Idle {
  if (touched === null) return { kind: 'untouched' }
  const left = Math.ceil(touched + idleSeconds + COUNTDOWN - now)
  if (left <= 0) return { kind: 'over' }
  return left > COUNTDOWN || now - touched < idleSeconds ? { kind: 'in-use' } : { kind: 'ending', left }
}
