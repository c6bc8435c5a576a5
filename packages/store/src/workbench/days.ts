import { firstMoment } from '../moment.ts'

/** The county's day, and its week from Monday to Sunday, as moments that lateness is compared with. */
export interface Days {
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly monday: Temporal.PlainDate
  readonly sunday: Temporal.PlainDate
  /** First moments of tomorrow and of next Monday. */
  readonly tomorrow: Temporal.Instant
  readonly nextWeek: Temporal.Instant
}

/** The days around a moment. */
export function daysAt(now: Temporal.Instant, today: Temporal.PlainDate): Days {
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const sunday = monday.add({ days: 6 })
  return {
    now,
    today,
    monday,
    sunday,
    tomorrow: firstMoment(today.add({ days: 1 })),
    nextWeek: firstMoment(sunday.add({ days: 1 })),
  }
}
