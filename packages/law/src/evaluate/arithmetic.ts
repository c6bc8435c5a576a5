import type { ConvertNode, PartNode, RoundNode, SplitNode } from '../expression/node.ts'
import type { Value } from '../expression/value.ts'
import { minus, plus, product, quotient, type Ratio, ZERO } from '../number/ratio.ts'
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

export function splitting({ shares, step, how, remainder }: SplitNode, value: Value | undefined): Result {
  const whole = number(value)
  const parts = new Map(shares.map(([key, share]) => [key, round(product(whole, share), step, how)]))
  const others = [...parts].reduce((sum, [key, amount]) => (key === remainder ? sum : plus(sum, amount)), ZERO)
  return known(parts.set(remainder, minus(whole, others)))
}

export const part = ({ key }: PartNode, value: Value | undefined): Result =>
  known((value as ReadonlyMap<string, Ratio>).get(key) ?? ZERO)
