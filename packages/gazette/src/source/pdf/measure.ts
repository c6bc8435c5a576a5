/** The middle one of some numbers; 0 of none. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** The outer edges of things on a page. */
export function extent(things: readonly { readonly left: number; readonly right: number }[]): {
  readonly left: number
  readonly right: number
} {
  return things.reduce(
    (all, { left, right }) => ({ left: Math.min(all.left, left), right: Math.max(all.right, right) }),
    {
      left: Number.POSITIVE_INFINITY,
      right: Number.NEGATIVE_INFINITY,
    },
  )
}
