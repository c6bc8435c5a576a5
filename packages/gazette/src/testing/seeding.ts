import type { Random } from './random.ts'
import type { SeededRule } from './truth.ts'

/** Which faults are still to be put in. Each is put in at most once, somewhere among the places that could hold it. */
export interface Seeding {
  /** True when this place is to hold the fault; the caller must then put it in. */
  take(rule: SeededRule): boolean
}

/** A fault is taken up by each possible place with an even chance, so that it does not always stand in the first. */
export function seeding(choose: Random, rules: readonly SeededRule[]): Seeding {
  const pending = new Set(rules)
  return {
    take(rule) {
      if (!pending.has(rule) || !choose.chance(0.5)) return false
      pending.delete(rule)
      return true
    },
  }
}
