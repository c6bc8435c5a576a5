import { folded } from './characters.ts'

/** Dice coefficient of two titles' character pairs after folding, 0 to 1. */
export function similarity(a: string, b: string): number {
  return likenessTo(b)(a)
}

/** The similarity to one title, for asking it of many texts. */
export function likenessTo(title: string): (text: string) => number {
  const right = pairs(title)
  return (text) => dice(pairs(text), right) ?? (folded(text) === folded(title) ? 1 : 0)
}

function dice(left: Pairs, right: Pairs): number | null {
  if (left.size === 0 || right.size === 0) return null
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  return (2 * shared) / (total(left) + total(right))
}

/** How often two characters stand side by side, by their codes in one number. */
type Pairs = ReadonlyMap<number, number>

function pairs(text: string): Pairs {
  const plain = folded(text).replace(/["'《》()[\]]/gu, '')
  const counts = new Map<number, number>()
  for (let i = 0; i + 1 < plain.length; i += 1) {
    const pair = (plain.charCodeAt(i) << 16) | plain.charCodeAt(i + 1)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function total(counts: Pairs): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}
