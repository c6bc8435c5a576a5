/** A text's pairs of adjacent letters with their counts. Chinese has no spaces between words; pairs stand in for them. */
export interface Pairs {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

export function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, total: Math.max(text.length - 1, 0) }
}

/** How alike two texts are: the share of their pairs that both have (Dice), 0 to 1. */
export function likeness(a: Pairs, b: Pairs): number {
  const all = a.total + b.total
  if (all === 0) return 0
  let shared = 0
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0)
  return (2 * shared) / all
}
