/** Numbers in [0, 1) that a seed settles (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const oneOf = <T>(random: () => number, list: readonly T[]): T => {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}

/** Draws from a list as often as the weights say. */
export function weightedBy<T>(list: readonly (readonly [T, number])[]): (random: () => number) => T {
  const ends: number[] = []
  let total = 0
  for (const [, weight] of list) ends.push((total += weight))
  return (random) => {
    const at = random() * total
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    const found = list[low]
    if (found === undefined) throw new Error('nothing to draw from')
    return found[0]
  }
}
