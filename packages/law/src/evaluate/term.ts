import type { Calendar } from '../calendar/calendar.ts'
import type { AccrueNode, Node, ShiftNode, TermUnit } from '../expression/node.ts'
import { restMove } from '../expression/rest.ts'
import type { Value } from '../expression/value.ts'
import type { Ratio } from '../number/ratio.ts'
import { type Count, countTerm } from './count.ts'
import type { Worked } from './evaluation.ts'
import { known, type Result } from './result.ts'
import { usedParts } from './used.ts'

type Time = Temporal.PlainDate | Temporal.PlainDateTime

/** A day or moment so many units on. */
export function shift(unit: TermUnit, value: Value | undefined, by: Value | undefined, calendar: Calendar): Result {
  const counted = countTerm(unit, value as Time, by as Ratio, calendar)
  return 'last' in counted ? known(counted.last) : counted
}

export function monthEnd(value: Value | undefined): Result {
  const day = value as Temporal.PlainDate
  return known(day.with({ day: day.daysInMonth }))
}

/** How a term came to its end in an evaluation; undefined where it did not come to one. */
export function countOf(node: ShiftNode, { results, world }: Worked): Count | undefined {
  const [from, length] = [results.get(node.of), results.get(node.by)]
  if (from?.kind !== 'known' || length?.kind !== 'known') return undefined
  const counted = countTerm(node.unit, from.value as Time, length.value as Ratio, world.calendar)
  if (!('last' in counted)) return undefined
  const move = restMove(node)
  return counted.first && move ? { ...counted, from: counted.first, moved: move.moved } : counted
}

/** The terms that a rule's result rests on in an evaluation, but not those of other rules: they have steps of their own. */
export const countsIn = (root: Node, evaluation: Worked): readonly Count[] =>
  timedIn(root, evaluation).flatMap((node) => (node.op === 'shift' ? (countOf(node, evaluation) ?? []) : []))

/** The nodes in which time is counted, as above, parts before what is made of them. */
export function timedIn(root: Node, evaluation: Worked): readonly (ShiftNode | AccrueNode)[] {
  const found: (ShiftNode | AccrueNode)[] = []
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (node !== root && (node.op === 'rule' || node.op === 'parameter')) return
    const move = node.op === 'shift' ? restMove(node) : undefined
    for (const part of move ? [move.of] : usedParts(node, evaluation)) visit(part)
    if (node.op === 'shift' || node.op === 'accrue') found.push(node)
  }
  visit(root)
  return found
}
