import type { DutyEvent } from '@zhengling/store'

/** One time at which what a duty counts from happened: events of different facts that belong together. */
export interface Happening {
  /** Id of the event that was entered first: so it stays the same when more of it is entered, in whatever order. */
  readonly id: string
  readonly events: readonly DutyEvent[]
}

/**
 * The times at which it happened. `facts` are those that a rule counts from, in the order in which the document declares
 * them. An event belongs to the oldest time that has only earlier facts so far, all of them not after it; else it begins
 * another. Nothing links events but their order: no document gives a case a number.
 */
export function happeningsOf(
  facts: readonly string[],
  events: readonly (DutyEvent & { readonly enteredAt: Temporal.Instant })[],
): readonly Happening[] {
  type Entered = (typeof events)[number]
  const orderOf = ({ fact }: DutyEvent) => facts.indexOf(fact)
  const own = events
    .filter((one) => orderOf(one) >= 0)
    .toSorted((a, b) => (a.happened === b.happened ? orderOf(a) - orderOf(b) : a.happened < b.happened ? -1 : 1))
  const found: Entered[][] = []
  for (const event of own) {
    const waiting = found.find((one) => one.every((before) => orderOf(before) < orderOf(event)))
    if (waiting === undefined) found.push([event])
    else waiting.push(event)
  }
  return found.map((one) => ({ id: firstEntered(one).id, events: one }))
}

const firstEntered = <E extends { readonly enteredAt: Temporal.Instant }>(events: readonly E[]): E =>
  events.reduce((a, b) => (Temporal.Instant.compare(b.enteredAt, a.enteredAt) < 0 ? b : a))
