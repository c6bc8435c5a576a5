/** When work comes again. */
export type Schedule =
  /**
   * Each day from a time of day on (Asia/Shanghai). `missed`: days on which no server ran are made up for one by one in
   * their order (`each`), or passed over but for the latest (`latest`).
   */
  | { readonly every: 'day'; readonly at: Temporal.PlainTime; readonly missed: 'each' | 'latest' }
  /** Every so many minutes of real time; of those missed only the latest. */
  | { readonly every: 'minutes'; readonly minutes: number }

/** What time it is: the county's, which a rehearsal plays, and the machine's own. */
export interface Timing {
  readonly now: Temporal.Instant
  readonly real: Temporal.Instant
}

/** A run that is due: what it is for, since when it is due, and how many before it are passed over. */
export interface DueRun {
  readonly moment: string
  readonly since: Temporal.Instant
  readonly skipped: number
}

const ZONE = 'Asia/Shanghai'
const MINUTE = 60_000

/** The run that is due next; null where all that is due was done. `doneThrough`: the moment of the latest run done. */
export function dueRun(schedule: Schedule, doneThrough: string | null, timing: Timing): DueRun | null {
  return schedule.every === 'day' ? dueDay(schedule, doneThrough, timing) : dueMinute(schedule, doneThrough, timing)
}

/** When the next run is due or, where one is due, since when. */
export function nextAt(schedule: Schedule, doneThrough: string | null, timing: Timing): Temporal.Instant {
  const due = dueRun(schedule, doneThrough, timing)
  if (due !== null) return due.since
  if (schedule.every === 'minutes') return slot(schedule.minutes, timing.real).add({ minutes: schedule.minutes })
  const through = doneThrough === null ? lastDay(schedule, timing) : Temporal.PlainDate.from(doneThrough)
  return beginning(schedule, through.add({ days: 1 }))
}

type Daily = Extract<Schedule, { every: 'day' }>

const beginning = ({ at }: Daily, day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: ZONE, plainTime: at }).toInstant()

/** The latest day whose time of day has come. */
function lastDay(schedule: Daily, { now }: Timing): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate()
  return Temporal.Instant.compare(now, beginning(schedule, today)) < 0 ? today.subtract({ days: 1 }) : today
}

function dueDay(schedule: Daily, doneThrough: string | null, timing: Timing): DueRun | null {
  const last = lastDay(schedule, timing)
  const owed = doneThrough === null ? 1 : Temporal.PlainDate.from(doneThrough).until(last).days
  if (owed <= 0) return null
  const first = last.subtract({ days: owed - 1 })
  const day = schedule.missed === 'each' ? first : last
  return { moment: day.toString(), since: beginning(schedule, first), skipped: first.until(day).days }
}

const slot = (minutes: number, real: Temporal.Instant): Temporal.Instant => {
  const length = minutes * MINUTE
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(real.epochMilliseconds / length) * length)
}

function dueMinute(
  { minutes }: Extract<Schedule, { every: 'minutes' }>,
  doneThrough: string | null,
  { real }: Timing,
): DueRun | null {
  const since = slot(minutes, real)
  const moment = since.toString({ smallestUnit: 'minute' })
  return doneThrough !== null && moment <= doneThrough ? null : { moment, since, skipped: 0 }
}
