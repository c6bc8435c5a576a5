import pg from 'pg'
import { importReading } from '../import.ts'
import { partitionServer } from '../partition/partition.ts'
import { enterPerson } from '../people/person.ts'
import { marginIssue } from './margin-issue.ts'
import { COUNTY, EDITOR, NOW, open } from './opening.ts'

/** The two counties that stand beside that of a test, with rows of their own. */
export const NEIGHBOURS = ['999911', '999912'] as const

/** Counties that tests open: their partitions are there, empty. */
const READY = [COUNTY, '999902', '810999', '140824']

/** Tests that make up counties by the hundred, and enter none of them, have these in one partition beside. */
const MADE_UP = 'made_up'

/** Makes a database that tests copy: partitioned, with the two neighbours in it. */
export async function fillThreeCounties(databaseUrl: string): Promise<void> {
  const outcome = await partitionServer(databaseUrl, { now: NOW, counties: [...READY, ...NEIGHBOURS] })
  if (outcome.outcome === 'refused') throw new Error(outcome.message)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`create schema ${MADE_UP}`)
  for (const { table } of outcome.tables)
    await client.query(`create table ${MADE_UP}.${table} partition of public.${table} default`)
  await client.end()
  for (const county of NEIGHBOURS) {
    const { db, close } = await open({ databaseUrl }, { county })
    await importReading(db, EDITOR, { county, now: NOW, ...marginIssue, publish: true })
    const system = { kind: 'administrator', account: 'sys', duty: 'system' } as const
    await enterPerson(db, system, { county, now: NOW, id: 'z1', name: '张三' })
    await close()
  }
}

/**
 * Holds every table of both neighbours so that nobody else can as much as read them, until `release`. A query that
 * touches a partition of another county then waits, and fails with the time limit that the database has for waiting.
 * `release` throws where a row of theirs is not as it was.
 */
export async function holdNeighbours(databaseUrl: string): Promise<{ release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1) order by 1`,
    [NEIGHBOURS.map((county) => `county_${county}`)],
  )
  await client.query('begin')
  await client.query(`lock table ${tables.map(({ name }) => name).join(', ')} in access exclusive mode`)
  const print = async () => {
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select count(*) as rows, md5(string_agg(t::text, '' order by t::text)) as print from ${name} t`,
      )
      found.push(`${name} ${JSON.stringify(rows[0])}`)
    }
    return found.join('\n')
  }
  const before = await print()
  return {
    async release() {
      const after = await print()
      await client.query('rollback')
      await client.end()
      if (after !== before) throw new Error(`another county's rows changed: ${before} | ${after}`)
    },
  }
}
