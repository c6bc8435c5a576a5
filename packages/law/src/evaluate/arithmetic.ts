import type { ConvertNode, PartNode, RoundNode, SplitNode } from '../expression/node.ts'
import type { Value } from '../expression/value.ts'
import { greatest, least, minus, plus, product, quotient, type Ratio, ZERO } from '../number/ratio.ts'
import { round } from '../number/round.ts'
import { inapplicable, known, type Result } from './result.ts'

const number = (value: Value | undefined): Ratio => value as Ratio

export function arithmetic(op: 'times' | 'sum' | 'minus' | 'over', values: readonly Value[]): Result {
  const [a, b] = [number(values[0]), number(values[1])]
  switch (op) {
    case 'times':
      return known(product(a, b))
    case 'minus':
      return known(minus(a, b))
    case 'over':
      return b.n === 0n ? inapplicable('除数为零') : known(quotient(a, b))
    case 'sum':
      return known(values.map(number).reduce(plus, ZERO))
  }
}

export const rounding = ({ step, how }: RoundNode, value: Value | undefined): Result =>
  known(round(number(value), step, how))

export const convert = ({ factor }: ConvertNode, value: Value | undefined): Result =>
  known(product(number(value), factor))

/** Shares in the order of the document, each rounded but never more than is left; the last word has who takes what remains. */
export function splitting({ shares, step, how, remainder }: SplitNode, value: Value | undefined): Result {
  const whole = number(value)
  const parts = new Map(shares.map(([key]) => [key, ZERO]))
  let left = whole
  for (const [key, share] of shares) {
    if (key === remainder) continue
    const rounded = round(product(whole, share), step, how)
    const taken = whole.n < 0n ? greatest(rounded, left) : least(rounded, left)
    parts.set(key, taken)
    left = minus(left, taken)
  }
  return known(parts.set(remainder, left))
}

export const part = ({ key }: PartNode, value: Value | undefined): Result =>
  known((value as ReadonlyMap<string, Ratio>).get(key) ?? ZERO)
