import { type RawBuilder, sql } from 'kysely'

/** An instant to compare a column with; as a bare parameter a driver would turn the object into JSON. */
export const instant = (at: Temporal.Instant): RawBuilder<Temporal.Instant> =>
  sql<Temporal.Instant>`${at.toString()}::timestamptz`
