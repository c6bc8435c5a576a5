import { CompiledQuery, sql } from 'kysely'
import type { Script } from '../engine.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { isPartitioned, partitioned, schemaOf, triggersOf } from './catalogue.ts'

/**
 * How long a county that is entered waits for a table at a time. Under PostgreSQL's deadlock_timeout (one second), so that
 * where it and another county's writer wait for each other, it is the newcomer that gives way.
 */
const LOCK_TIMEOUT = '500ms'

/**
 * Makes a county's partition of every partitioned table where it has none yet; does nothing in a database that is not
 * partitioned. Throws with PostgreSQL's 55P03 where others hold the tables for longer than half a second.
 */
export async function makeCounty(script: Script, county: string): Promise<void> {
  if (!(await isPartitioned(script))) return
  const missing = await withoutPartition(script, county)
  if (missing.length === 0) return
  const [before] = await script.rows(`select current_setting('lock_timeout') as timeout`)
  await script.exec(`set local lock_timeout to '${LOCK_TIMEOUT}'`)
  await makeSchema(script, county)
  for (const table of missing) await makePartition(script, county, table)
  await copyStatementTriggers(script, county, missing)
  await script.rows(`select set_config('lock_timeout', $1, true)`, [before?.['timeout']])
}

/** As `makeCounty`, in an open transaction of a store. */
export const enterCounty = (tx: Executor, county: string): Promise<void> => makeCounty(scriptOf(tx), county)

/** Plain statements through a store's connection, or in an open transaction of it. */
export const scriptOf = (db: Executor): Script => ({
  exec: async (text) => {
    await sql.raw(text).execute(sqlOf(db))
  },
  rows: async (text, parameters = []) =>
    (await sqlOf(db).executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...parameters]))).rows,
})

async function withoutPartition(script: Script, county: string): Promise<readonly string[]> {
  const there = await script.rows(
    `select p.relname as name from pg_inherits i
     join pg_class p on p.oid = i.inhparent join pg_class c on c.oid = i.inhrelid
     where p.relnamespace = 'public'::regnamespace and c.relnamespace = to_regnamespace($1)`,
    [schemaOf(county)],
  )
  const names = new Set(there.map((row) => row['name']))
  return (await partitioned(script)).filter((table) => !names.has(table))
}

export const makeSchema = ({ exec }: Script, county: string): Promise<void> =>
  exec(`create schema if not exists ${schemaOf(county)}`)

/**
 * Made beside the table and then attached: that lets everybody read meanwhile, where `partition of` would shut
 * the whole table.
 */
export async function makePartition({ exec }: Script, county: string, table: string): Promise<void> {
  const partition = `${schemaOf(county)}.${table}`
  await exec(`create table ${partition} (like public.${table} including all)`)
  await exec(`alter table public.${table} attach partition ${partition} for values in ('${county}')`)
}

/** A trigger that fires once for a statement belongs to one table; unlike one for each row it is not handed on to partitions. */
export async function copyStatementTriggers(script: Script, county: string, tables: readonly string[]): Promise<void> {
  const there = await script.rows(
    `select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = to_regnamespace($1)`,
    [schemaOf(county)],
  )
  const names = new Set(there.map((row) => row['name']))
  for (const { table, name, text } of await triggersOf(script, tables, true))
    if (!names.has(`${table}.${name}`))
      await script.exec(text.replace(` ON public.${table} `, ` ON ${schemaOf(county)}.${table} `))
}

/** PostgreSQL's lock_not_available. */
export const isLockTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '55P03'

export const BUSY =
  '同一数据库中别的县正在长时间办理，未能为新的县建立分区，没有改动任何内容。请稍后重试，或在各县业务较少时进行。'
