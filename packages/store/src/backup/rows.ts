import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'
import type { TableDigest } from './manifest.ts'
import type { KeptTable } from './tables.ts'

/** Rows fetched at a time: some megabytes of the widest table. Rows that hold whole files come one by one. */
const BATCH = 2_000
const HOLDS_FILES = 'base64'

/**
 * The rows of a county in a table as lines of JSON, batch by batch, in the order of the key. Within a transaction. The text is
 * PostgreSQL's own, so that the same rows are the same lines on either database.
 */
async function* linesOf(tx: Executor, county: string, { name, key }: KeptTable): AsyncGenerator<string[]> {
  const textual = await textColumns(tx, name)
  // The county is one: ordering by it too would keep the database from reading a table by its key, and sort it whole.
  const within = key.filter((column) => column !== 'county')
  const by = within.map((column) =>
    textual.has(column) ? sql`t.${sql.ref(column)} collate "C"` : sql`t.${sql.ref(column)}`,
  )
  const order = by.length === 0 ? sql`` : sql`order by ${sql.join(by)}`
  await sql`declare backup no scroll cursor for select to_jsonb(t)::text as line from ${sql.table(name)} t
    where t.county = ${sql.lit(county)} ${order}`.execute(sqlOf(tx))
  const batch = textual.has(HOLDS_FILES) ? 1 : BATCH
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(batch)} from backup`.execute(sqlOf(tx))
    if (rows.length === 0) break
    yield rows.map(({ line }) => line)
  }
  await sql`close backup`.execute(sqlOf(tx))
}

async function textColumns(tx: Executor, table: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and data_type = 'text'`.execute(sqlOf(tx))
  return new Set(rows.map(({ name }) => name))
}

/** A table of a county as it stands; each batch of its lines, a line feed after each, goes to `take` on the way. */
export async function digestOf(
  tx: Executor,
  county: string,
  table: KeptTable,
  take: (text: string) => Promise<void> = async () => {},
): Promise<TableDigest> {
  const sm3 = createHash('sm3')
  let rows = 0
  for await (const lines of linesOf(tx, county, table)) {
    const text = `${lines.join('\n')}\n`
    sm3.update(text)
    rows += lines.length
    await take(text)
  }
  return { name: table.name, rows, sm3: sm3.digest('hex') }
}
