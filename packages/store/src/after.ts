const inCounty = (at: Temporal.Instant) => at.toZonedDateTimeISO('Asia/Shanghai')

/** So long after a moment; days and months are counted by the calendar where the county is. */
export const after = (at: Temporal.Instant, duration: Temporal.Duration): Temporal.Instant =>
  inCounty(at).add(duration).toInstant()

/** So long before a moment. */
export const before = (at: Temporal.Instant, duration: Temporal.Duration): Temporal.Instant =>
  inCounty(at).subtract(duration).toInstant()
