/** In which all days of a county are counted. */
const ZONE = 'Asia/Shanghai'

/**
 * The last moment that is still in time for what is due on a day (the end of that day) or by a minute (the end of that
 * minute): `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, in the county's time.
 */
export function lastMoment(due: string): Temporal.Instant {
  const after = due.includes('T')
    ? Temporal.PlainDateTime.from(due).add({ minutes: 1 })
    : Temporal.PlainDate.from(due).add({ days: 1 }).toPlainDateTime()
  return after.toZonedDateTime(ZONE).toInstant().subtract({ microseconds: 1 })
}

/** The first moment of a day or of a minute, in the county's time. */
export const firstMoment = (at: Temporal.PlainDate | Temporal.PlainDateTime): Temporal.Instant =>
  at.toZonedDateTime(ZONE).toInstant()

/** The county's day in which a moment lies. */
export const dayOfMoment = (at: Temporal.Instant): Temporal.PlainDate => at.toZonedDateTimeISO(ZONE).toPlainDate()
