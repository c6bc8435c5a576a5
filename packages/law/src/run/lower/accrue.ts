import { versionsOf } from '../../evaluate/world.ts'
import type { AccrueNode } from '../../expression/node.ts'
import { dayNumber } from '../day-number.ts'
import { flag, type Slot } from '../slot.ts'
import type { Lowering } from './lower.ts'
import type { Lowered } from './lowered.ts'
import { codeIn, flagsOf, numberIn } from './values.ts'

/** A yearly rate over a period, in parts where it changes; what is not known of a part that the period does not reach does not matter. */
export function lowerAccrue(lowering: Lowering, { rate, from, to, count }: AccrueNode): Lowered {
  const { slots, numbers, time, world } = lowering
  const ends = [from, to].map(lowering.of)
  const flags = flagsOf(slots, ends)
  const [start, end] = ends.map(({ value }) => value && time.day(codeIn(value).code))
  if (start === undefined || end === undefined) return { flags }
  const zero = numbers.constant({ n: 0n, d: 1n })
  const since = (day: string): Slot => slots.constant(dayNumber(Temporal.PlainDate.from(day)))
  const versions = versionsOf(world, rate)
  const parts = versions.map(({ from: first, is }, i) => {
    const next = versions[i + 1]
    const a = i === 0 ? start : slots.greatest(start, since(first))
    const b = next === undefined ? end : slots.least(end, since(next.from))
    const reached = slots.less(a, b)
    const { flags, value } = lowering.of(is)
    const years = numbers.joined([time.years(start, b, count), time.years(start, a, count)], slots.subtract)
    const due = value && numbers.select(reached, numbers.times(numberIn(value), years), zero)
    return { flags: slots.select(reached, flags, slots.constant(0)), ...(due && { due }) }
  })
  const dues = parts.flatMap(({ due }) => due ?? [])
  const inOrder: Lowered = {
    flags: flagsOf(slots, parts),
    ...(dues.length > 0 && { value: numbers.joined(dues, slots.add) }),
  }
  const reversed = slots.less(end, start)
  return lowering.after({ flags }, lowering.select(reversed, lowering.never(flag.inapplicable), inOrder))
}
