/** The server's sense of time, given from outside: a rehearsal plays a chosen day. */
export interface Clock {
  now(): Temporal.Instant
  /** The machine's own time, also in a rehearsal: what devices outside go by. */
  real(): Temporal.Instant
  /** The day in Asia/Shanghai, wherever the server stands. */
  today(): Temporal.PlainDate
  /** Whether the day is a chosen one. */
  readonly rehearses: boolean
}

const zone = 'Asia/Shanghai'

/** The machine's clock. */
export function realClock(): Clock {
  const now = () => Temporal.Now.instant()
  return { now, real: now, today: () => now().toZonedDateTimeISO(zone).toPlainDate(), rehearses: false }
}

/**
 * The machine's time of day on a chosen day: a rehearsal runs through its hours and starts the same day over at
 * midnight, since only whoever rehearses says when the next day comes.
 */
export function rehearsalClock(day: Temporal.PlainDate, real = () => Temporal.Now.instant()): Clock {
  const now = () => {
    const plainTime = real().toZonedDateTimeISO(zone).toPlainTime()
    return day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
  }
  return { now, real, today: () => day, rehearses: true }
}
