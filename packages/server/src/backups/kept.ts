import type { KeptBackups } from '../settings/site.ts'

/** The week of a day, by its Monday. */
const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 }).toString()

/**
 * Which backups stay: the last of each of the latest so many days, weeks and months that have one. Days without a backup do not
 * count, so that nothing runs out while the server is off.
 */
export function keptBackups(
  taken: readonly Temporal.PlainDateTime[],
  { days, weeks, months }: KeptBackups,
): ReadonlySet<Temporal.PlainDateTime> {
  const newest = taken.toSorted(Temporal.PlainDateTime.compare).toReversed()
  const lastOf = (most: number, spanOf: (day: Temporal.PlainDate) => string) => {
    const spans = new Map<string, Temporal.PlainDateTime>()
    for (const one of newest) {
      const span = spanOf(one.toPlainDate())
      if (!spans.has(span)) spans.set(span, one)
    }
    return [...spans.values()].slice(0, most)
  }
  return new Set([
    ...lastOf(days, (day) => day.toString()),
    ...lastOf(weeks, mondayOf),
    ...lastOf(months, (day) => day.toPlainYearMonth().toString()),
  ])
}
