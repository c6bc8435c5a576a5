import { dayOfMoment, firstMoment, lastMoment } from '../moment.ts'
import type { DayChange, DutyItemTable, DutyReportTable, ReadDay } from '../tables.ts'

/** What of an item's row its standing at an earlier moment follows from. */
export interface ItemHistory {
  readonly id: string
  readonly unit: string
  readonly document: string | null
  readonly what: string
  readonly period: string
  readonly dates: readonly ReadDay[]
  /** The day the office set; null where those of the text or of who assigned it count. */
  readonly ownDay: string | null
  readonly state: DutyItemTable['state']
  readonly changes: readonly DayChange[]
  readonly createdAt: Temporal.Instant
}

/** What of a report it follows from. */
export interface ReportHistory {
  readonly closes: boolean
  readonly handedInAt: Temporal.Instant
  readonly judgedAt: Temporal.Instant | null
  readonly state: DutyReportTable['state']
}

/** An item as it stood at a moment. */
export interface StandingItem {
  readonly id: string
  readonly unit: string
  readonly document: string | null
  readonly what: string
  readonly period: string
  readonly due: Temporal.Instant
  /** By the mildest reading. */
  readonly latest: Temporal.Instant
  /** When what then counted was handed in. */
  readonly reportedAt: Temporal.Instant | null
  /** When it was sent back. */
  readonly returns: readonly Temporal.Instant[]
}

const notAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) <= 0

/**
 * How an item stood at `cutoff`, from its history alone: nothing that happened later changes it. Null where it was not there yet,
 * was not asked for, had no day, or was due before the ledger began (`begins`, as it was set then).
 */
export function standingAt(
  item: ItemHistory,
  reports: readonly ReportHistory[],
  { cutoff, begins }: { readonly cutoff: Temporal.Instant; readonly begins: Temporal.PlainDate },
): StandingItem | null {
  if (!notAfter(item.createdAt, cutoff)) return null
  const next = item.changes.find(({ at }) => !notAfter(Temporal.Instant.from(at), cutoff))
  if (next === undefined ? item.state === '不再要求' : (next.dropped ?? false)) return null
  const moments = momentsOf(item, next)
  const edge = firstMoment(begins)
  const [first] = moments
  const due = moments.find((one) => notAfter(edge, one)) ?? first
  const latest = moments.at(-1)
  if (due === undefined || latest === undefined || !notAfter(edge, latest)) return null
  const { id, unit, document, what, period } = item
  return { id, unit, document, what, period, due, latest, ...reported(reports, cutoff) }
}

/** The last moments by each reading, the earliest first, before the change that came next. */
function momentsOf(item: ItemHistory, next: DayChange | undefined): readonly Temporal.Instant[] {
  const own = next === undefined ? item.ownDay : (next.own ?? null)
  if (own !== null) return [lastMoment(own)]
  const days = next === undefined ? item.dates.map(({ due }) => due) : (next.days ?? [next.from])
  return days.flatMap((day) => (day === null ? [] : [lastMoment(day)])).toSorted(Temporal.Instant.compare)
}

/** What had been handed in and sent back by then. */
function reported(reports: readonly ReportHistory[], cutoff: Temporal.Instant) {
  const events = reports
    .filter(({ closes }) => closes)
    .flatMap(({ handedInAt, judgedAt, state }) => [
      { at: handedInAt, kind: 'in' as const },
      ...(judgedAt !== null && state === '退回' ? [{ at: judgedAt, kind: 'back' as const }] : []),
    ])
    .filter(({ at }) => notAfter(at, cutoff))
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
  let reportedAt: Temporal.Instant | null = null
  for (const { at, kind } of events) reportedAt = kind === 'back' ? null : (reportedAt ?? at)
  return { reportedAt, returns: events.filter(({ kind }) => kind === 'back').map(({ at }) => at) }
}

/** By how many days something done or wanting at `at` is late; 0 on the day itself. */
export const daysLate = (due: Temporal.Instant, at: Temporal.Instant): number =>
  notAfter(at, due) ? 0 : Math.max(dayOfMoment(due).until(dayOfMoment(at)).days, 1)
