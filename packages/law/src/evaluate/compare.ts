import { type Comparison, type ExtremeNode, isChoice } from '../expression/node.ts'
import { isRatio, type Value } from '../expression/value.ts'
import { compare } from '../number/ratio.ts'
import { known, pending, type Result, strict } from './result.ts'

/** Negative, zero or positive, for numbers, days and moments. */
function order(a: Value, b: Value): number {
  if (isRatio(a) && isRatio(b)) return compare(a, b)
  if (a instanceof Temporal.PlainDate && b instanceof Temporal.PlainDate) return Temporal.PlainDate.compare(a, b)
  return Temporal.PlainDateTime.compare(a as Temporal.PlainDateTime, b as Temporal.PlainDateTime)
}

export function comparing(how: Comparison, a: Value | undefined, b: Value | undefined): Result {
  const by = order(a as Value, b as Value)
  switch (how) {
    case '≥':
      return known(by >= 0)
    case '>':
      return known(by > 0)
    case '≤':
      return known(by <= 0)
    case '<':
      return known(by < 0)
    case '=':
      return known(by === 0)
  }
}

/** An operand that is the top of its order (for `least` the bottom) settles it, whatever is unknown of the others. */
export function extreme({ op, type }: ExtremeNode, results: readonly Result[]): Result {
  const sign = op === 'least' ? -1 : 1
  if (isChoice(type)) {
    const rank = (value: Value): number => type.values.indexOf(value as string)
    const end = type.values.at(op === 'least' ? 0 : -1) as string
    if (results.some((result) => result.kind === 'known' && result.value === end)) return known(end)
    return (
      pending(results) ??
      strict(results, (values) => known(values.reduce((a, b) => ((rank(b) - rank(a)) * sign > 0 ? b : a))))
    )
  }
  return strict(results, (values) => known(values.reduce((a, b) => (order(b, a) * sign > 0 ? b : a))))
}
