import { product, quotient, type Ratio, ratio } from './ratio.ts'

/** How a number between two steps is brought to one of them. */
export type Rounding = 'half-up' | 'down' | 'up' | 'half-even'

/** The multiple of `step` to which `value` is brought; a tie of `half-up` goes away from zero. */
export function round(value: Ratio, step: Ratio, how: Rounding): Ratio {
  const steps = quotient(value, step)
  if (steps.d === 1n) return value
  const below = steps.n / steps.d - (steps.n < 0n ? 1n : 0n)
  return product(ratio(below + (isRaised(steps, below, how) ? 1n : 0n)), step)
}

function isRaised(steps: Ratio, below: bigint, how: Rounding): boolean {
  const negative = steps.n < 0n
  if (how === 'down') return negative
  if (how === 'up') return !negative
  const doubled = 2n * (steps.n - below * steps.d)
  if (doubled !== steps.d) return doubled > steps.d
  return how === 'half-even' ? below % 2n !== 0n : !negative
}
