import { setImmediate } from 'node:timers/promises'
import { type ColumnType, type Selectable, sql } from 'kysely'
import { type Executor, sqlOf } from './executor.ts'
import type { Tables } from './tables.ts'

/** A row written in bulk: as it is read, but instants as ISO texts. */
export type Row<T> = { [K in keyof T]: T[K] extends ColumnType<infer S, infer _I, infer _U> ? Iso<S> : T[K] }
type Iso<S> = S extends Temporal.Instant ? string : S

/** Rows a statement: enough to make the statements few, and no statement large. */
const CHUNK = 1_000

/** As many rows as a statement takes, with a turn for others between: the embedded database works in this very thread. */
export async function* inChunks<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    if (from > 0) await setImmediate()
    yield rows.slice(from, from + CHUNK)
  }
}

/**
 * Inserts many rows, each statement carrying its rows as one JSON parameter: far fewer parameters to bind than a
 * VALUES list, and no limit of 65,535 of them. Every column of the table must be given.
 */
export async function insertAll<T extends keyof Tables>(
  tx: Executor,
  table: T,
  rows: readonly Row<Tables[T]>[],
): Promise<void> {
  for await (const chunk of inChunks(rows)) await insertion(table, chunk).execute(sqlOf(tx))
}

/** Inserts the few rows of one thing into the tables that keep it, in one statement: as `insertAll`, without its limits. */
export async function insertTogether(
  tx: Executor,
  rows: { readonly [T in keyof Tables]?: readonly Row<Tables[T]>[] },
): Promise<void> {
  const parts = tables(rows).flatMap((table) => {
    const own = rows[table] ?? []
    return own.length === 0 ? [] : [sql`${sql.id(`new_${table}`)} as (${insertion(table, own)})`]
  })
  await sql`with ${sql.join(parts)} select 1`.execute(sqlOf(tx))
}

const tables = (rows: object) => Object.keys(rows) as (keyof Tables)[]

const insertion = (table: keyof Tables, rows: readonly object[]) =>
  sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`

/** A row as read. */
export type Kept<T extends keyof Tables> = Selectable<Tables[T]>
