import type { ColumnType } from 'kysely'

/** timestamptz: an instant when read, its ISO text when written (drivers would turn an object into JSON). */
export type At = ColumnType<Temporal.Instant, string, string>
export type AtOrNull = ColumnType<Temporal.Instant | null, string | null, string | null>
/** date: `YYYY-MM-DD` both ways. */
export type Day = string
/** jsonb: parsed when read, JSON text when written (a driver would turn an array into a PostgreSQL array). */
export type Jsonb<T> = ColumnType<T, string, string>
export type JsonbOrNull<T> = ColumnType<T | null, string | null, string | null>
