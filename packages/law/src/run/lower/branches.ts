import { type ChooseNode, type ExtremeNode, isChoice, type MatchNode, type Node } from '../../expression/node.ts'
import { flag, type Slot } from '../slot.ts'
import type { Slots } from '../slots.ts'
import type { Lowering } from './lower.ts'
import type { Lowered } from './lowered.ts'
import { codeIn, numberIn, pendingOf, recoded } from './values.ts'

/** What does not apply is left out; where none applies, neither does the sum. */
export function lowerSum(lowering: Lowering, nodes: readonly Node[]): Lowered {
  const { slots, numbers } = lowering
  const parts = nodes.map(lowering.of)
  const inapplicable = slots.constant(flag.inapplicable)
  const left = parts.map(({ flags }) => slots.equal(flags, inapplicable))
  const kept = parts.map(({ flags }) => slots.bits(flags, flag.inapplicable - 1))
  const flags = slots.select(left.reduce(slots.both), inapplicable, kept.reduce(slots.stronger))
  const zero = numbers.constant({ n: 0n, d: 1n })
  const values = parts.flatMap(({ value }, i) =>
    value === undefined ? [] : [numbers.select(left[i] as Slot, zero, numberIn(value))],
  )
  return values.length === 0 ? { flags } : { flags, value: numbers.joined(values, slots.add) }
}

/** The top of an order settles it, whatever is unknown of the others. */
export function lowerExtreme(lowering: Lowering, { op, of, type }: ExtremeNode): Lowered {
  const { slots, numbers } = lowering
  const join = op === 'least' ? slots.least : slots.greatest
  if (!isChoice(type))
    return lowering.strict(of, (values) =>
      values[0]?.kind === 'number'
        ? numbers.joined(values.map(numberIn), join)
        : lowering.code(values.map((value) => codeIn(value).code).reduce(join)),
    )
  const parts = of.map(lowering.of)
  const end = slots.constant(op === 'least' ? 0 : type.values.length - 1)
  const ranks = parts.map(({ value }) =>
    value === undefined ? undefined : recoded(slots, codeIn(value), type.values).code,
  )
  const settled = parts
    .map(({ flags }, i) => {
      const rank = ranks[i]
      return rank === undefined ? slots.truth(false) : slots.both(isKnown(slots, flags), slots.equal(rank, end))
    })
    .reduce(slots.either)
  const known = ranks.filter((rank) => rank !== undefined)
  const flags = slots.select(settled, slots.constant(0), pendingOf(slots, parts))
  if (known.length === 0) return { flags }
  return { flags, value: lowering.code(slots.select(settled, end, known.reduce(join)), type.values) }
}

const isKnown = (slots: Slots, flags: Slot): Slot => slots.equal(flags, slots.constant(0))

/** One operand that settles it does so whatever the others are. */
export function lowerLogic(lowering: Lowering, nodes: readonly Node[], settles: boolean): Lowered {
  const { slots } = lowering
  const parts = nodes.map(lowering.of)
  const settled = parts
    .map(({ flags, value }) => {
      if (value === undefined) return slots.truth(false)
      const { code } = codeIn(value)
      return slots.both(isKnown(slots, flags), settles ? code : slots.not(code))
    })
    .reduce(slots.either, slots.truth(false))
  return {
    flags: slots.select(settled, slots.constant(0), pendingOf(slots, parts)),
    value: lowering.code(settles ? settled : slots.not(settled)),
  }
}

export function lowerMatch(lowering: Lowering, { of, cases }: MatchNode): Lowered {
  const { slots } = lowering
  const chosen = lowering.of(of)
  if (chosen.value === undefined) return { flags: chosen.flags }
  const { code, words = [] } = codeIn(chosen.value)
  const all = words.map((word) => lowering.of(cases[word] as Node))
  const [last, ...before] = all.map((one, i) => ({ one, i })).toReversed()
  if (last === undefined) return { flags: chosen.flags }
  const found = before.reduce(
    (other, { one, i }) => lowering.select(slots.equal(code, slots.constant(i)), one, other),
    last.one,
  )
  return lowering.after(chosen, found)
}

/** The first case that holds; a condition that is not known says what comes of it. */
export function lowerChoose(lowering: Lowering, { cases }: ChooseNode): Lowered {
  return cases.toReversed().reduce((rest, { when, is }) => {
    const condition = lowering.of(when)
    if (condition.value === undefined) return { flags: condition.flags }
    return lowering.after(condition, lowering.select(codeIn(condition.value).code, lowering.of(is), rest))
  }, lowering.never(flag.inapplicable))
}
