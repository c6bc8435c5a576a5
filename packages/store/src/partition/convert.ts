import type { Script } from '../engine.ts'
import {
  countiesIn,
  type Definition,
  indexesOf,
  keysOf,
  partitioned,
  referencesOf,
  triggersOf,
  unpartitioned,
} from './catalogue.ts'
import { copyStatementTriggers, makePartition, makeSchema } from './county.ts'

/** How many rows of a table were copied. */
export interface Converted {
  readonly table: string
  readonly rows: number
}

/** Where the tables stand while their rows are copied. */
const ASIDE = 'zhengling_aside'

/**
 * Makes every table that begins with a county and is not partitioned yet into `partition by list (county)`, with its
 * rows, checks, keys, indexes, references and triggers under their own names, a partition for each county there is.
 * In the script's transaction; changes nothing where all of them are partitioned.
 */
export async function convert(
  script: Script,
  progress: (done: Converted) => void = () => {},
): Promise<readonly Converted[]> {
  const tables = await unpartitioned(script)
  const counties = await countiesIn(script)
  const done = tables.length === 0 ? [] : await makeAnew(script, tables, counties, progress)
  // Of all tables: a migration may have given one that was partitioned before a new trigger.
  for (const county of counties) await copyStatementTriggers(script, county, await partitioned(script))
  return done
}

async function makeAnew(
  script: Script,
  tables: readonly string[],
  counties: readonly string[],
  progress: (done: Converted) => void,
): Promise<readonly Converted[]> {
  const [keys, indexes, triggers, references] = [
    await keysOf(script, tables),
    await indexesOf(script, tables),
    await triggersOf(script, tables),
    await referencesOf(script, tables),
  ]
  const already = new Set(await partitioned(script))
  // A table that stays refers to one that is made anew: its reference must let go of the old one first.
  for (const { table, name } of references.filter((one) => already.has(one.table)))
    await script.exec(`alter table public.${table} drop constraint ${name}`)
  await script.exec(`create schema ${ASIDE}`)
  for (const table of tables) await script.exec(`alter table public.${table} set schema ${ASIDE}`)
  for (const county of counties) await makeSchema(script, county)
  const done: Converted[] = []
  for (const table of tables) {
    await script.exec(`create table public.${table}
      (like ${ASIDE}.${table} including all excluding indexes) partition by list (county)`)
    for (const county of counties) await makePartition(script, county, table)
    const converted = { table, rows: await copyRows(script, table) }
    // After the rows: an index is made faster of rows that are there.
    for (const key of of(table, keys)) await addConstraint(script, key)
    for (const { text } of of(table, indexes)) await script.exec(text)
    done.push(converted)
    progress(converted)
  }
  // In one statement, since they refer to one another; refused where anything else still hangs on them.
  await script.exec(`drop table ${tables.map((table) => `${ASIDE}.${table}`).join(', ')}`)
  await script.exec(`drop schema ${ASIDE}`)
  for (const reference of references) await addConstraint(script, reference)
  for (const { text } of triggers) await script.exec(text)
  for (const table of tables) await script.exec(`analyze public.${table}`)
  return done
}

/** Copies a table's rows into its partitions and holds the counts against one another: a difference is a bug. */
async function copyRows({ rows }: Script, table: string): Promise<number> {
  const [row] = await rows(`with copied as (insert into public.${table} select * from ${ASIDE}.${table} returning 1)
    select (select count(*) from copied)::int as copied, (select count(*) from ${ASIDE}.${table})::int as there`)
  if (row?.['copied'] !== row?.['there']) throw new Error(`${table}: ${JSON.stringify(row)}`)
  return Number(row?.['there'])
}

const of = (table: string, all: readonly Definition[]) => all.filter((one) => one.table === table)

const addConstraint = ({ exec }: Script, { table, name, text }: Definition) =>
  exec(`alter table public.${table} add constraint ${name} ${text}`)
