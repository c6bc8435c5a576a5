import type { Calendar } from '@zhengling/law'

/** Time that does not count: the days after `from`, up to and with `to`. */
export interface Stop {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

const lies = (day: Temporal.PlainDate, { from, to }: Stop): boolean =>
  Temporal.PlainDate.compare(from, day) < 0 && Temporal.PlainDate.compare(day, to) <= 0

/**
 * How many working days of stops lie within a term of `n` counted working days after `from`; a day in two stops is one.
 * Where the calendar ends, what was met until there: the term's own end is unknown then.
 */
export function stoppedWithin(from: Temporal.PlainDate, n: number, stops: readonly Stop[], calendar: Calendar): number {
  let stopped = 0
  for (let day = from, counted = 0; counted < n; ) {
    day = day.add({ days: 1 })
    const works = calendar.isWorkingDay(day)
    if (works === undefined) return stopped
    if (!works) continue
    if (stops.some((stop) => lies(day, stop))) stopped += 1
    else counted += 1
  }
  return stopped
}

/** Working days after one day, up to and with another: negative where the other lies before; null where the calendar does not reach. */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: Calendar,
): number | null {
  if (Temporal.PlainDate.compare(from, to) > 0) {
    const back = workingDaysBetween(to, from, calendar)
    return back === null ? null : back === 0 ? 0 : -back
  }
  let n = 0
  for (let day = from; !day.equals(to); ) {
    day = day.add({ days: 1 })
    const works = calendar.isWorkingDay(day)
    if (works === undefined) return null
    if (works) n += 1
  }
  return n
}
