import { type AliasedRawBuilder, sql } from 'kysely'

type ColumnTypes = { readonly text: string; readonly integer: number; readonly boolean: boolean }

/**
 * Rows given with a query, to be joined with: one parameter however many they are, and one plan for them all, where
 * a list of tuples is planned tuple by tuple.
 */
export function rowsFrom<A extends string, C extends Readonly<Record<string, keyof ColumnTypes>>>(
  rows: readonly { readonly [K in keyof C]: ColumnTypes[C[K]] }[],
  alias: A,
  columns: C,
): AliasedRawBuilder<{ [K in keyof C]: ColumnTypes[C[K]] }, A> {
  const typed = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`)
  return sql<{ [K in keyof C]: ColumnTypes[C[K]] }>`json_to_recordset(${JSON.stringify(rows)}::json)`.as<A>(
    sql`${sql.ref(alias)}(${sql.join(typed)})`,
  )
}
