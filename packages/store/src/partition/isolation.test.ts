import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act } from '../act.ts'
import { documentByNumber } from '../document.ts'
import { inTransaction, sqlOf } from '../executor.ts'
import { importReading } from '../import.ts'
import { listIssues } from '../issue.ts'
import { journalHead } from '../journal.ts'
import type { Store } from '../open.ts'
import { openStore } from '../open.ts'
import { people } from '../people/register.ts'
import { COUNTY, EDITOR, emptyEngines, NOW, open } from '../testing/engines.ts'
import { marginIssue } from '../testing/margin-issue.ts'
import { statement } from '../testing/statement.ts'
import { verifyJournal } from '../verify.ts'
import { partitionServer } from './partition.ts'

const [ILL, THIRD] = ['999902', '999903']
const LIMIT = '20s'

describe('three counties in one partitioned database', () => {
  let place: { where: { databaseUrl: string }; clear(): Promise<void> }
  const stores: Store[] = []
  beforeAll(async () => {
    const fresh = await emptyEngines.find(({ driver }) => driver === 'postgres')!.fresh()
    if (!('databaseUrl' in fresh.where)) throw new Error('a server has an address')
    place = { where: fresh.where, clear: fresh.clear }
    await partitionServer(place.where.databaseUrl, { now: NOW, counties: [] })
    for (const county of [COUNTY, ILL, THIRD]) {
      const store = await open(place.where, { county })
      await importReading(store.db, EDITOR, { county, now: NOW, ...marginIssue, publish: true })
      stores.push(store)
    }
    // A guard against waiting for ever, not a measure of speed.
    await statement(
      stores[0]!.db,
      `alter database ${new URL(place.where.databaseUrl).pathname.slice(1)} set lock_timeout = '${LIMIT}'`,
    )
  })
  afterAll(async () => {
    for (const store of stores) await store.close()
    await place.clear()
  })

  const write = ({ db, county }: Store) =>
    act(db, EDITOR, { county, now: NOW }, async () => ({
      result: null,
      entry: { verb: 'test', object: { kind: 'test', id: '1' } },
    }))

  /** A county reads, opens its store anew and writes. */
  async function worksOn(store: Store): Promise<void> {
    const { county, db } = store
    const before = (await journalHead(db, EDITOR, { county }))?.seq ?? 0
    expect(await listIssues(db, EDITOR, { county })).toHaveLength(1)
    await write(store)
    expect((await journalHead(db, EDITOR, { county }))?.seq).toBe(before + 1)
    const again = await open(place.where, { county, create: false })
    expect(await verifyJournal(again.db, EDITOR, { county })).toMatchObject({ outcome: 'sound', entries: before + 1 })
    await again.close()
  }

  const others = () => stores.filter(({ county }) => county !== ILL)
  const ill = () => stores.find(({ county }) => county === ILL)!

  /** Others work while `hold` keeps something of the ill county's in a transaction of its own. */
  async function meanwhile(hold: (client: pg.Client) => Promise<unknown>): Promise<void> {
    const client = new pg.Client({ connectionString: place.where.databaseUrl })
    await client.connect()
    try {
      await client.query('begin')
      await hold(client)
      for (const store of others()) await worksOn(store)
    } finally {
      await client.end()
    }
  }

  test('every table of one locked: the others read, open and write', () =>
    meanwhile(async (client) => {
      const { rows } = await client.query<{ tablename: string }>(
        `select tablename from pg_tables where schemaname = $1`,
        [`county_${ILL}`],
      )
      expect(rows.length).toBeGreaterThan(30)
      await client.query(
        `lock table ${rows.map(({ tablename }) => `county_${ILL}.${tablename}`).join(', ')} in access exclusive mode`,
      )
    }))

  test('its chain’s lock held: the others write on', () =>
    meanwhile((client) =>
      client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`zhengling/${ILL}/journal`]),
    ))

  test('a long transaction with rows in every part of it: the others write on', () =>
    meanwhile(async (client) => {
      await client.query(`update document_version set title = title || '改' where county = $1`, [ILL])
      await client.query(`insert into person values ($1, 'long', '某人', 1, now())`, [ILL])
    }))

  test('its journal corrupted: found in it alone', async () => {
    const client = new pg.Client({ connectionString: place.where.databaseUrl })
    await client.connect()
    await client.query(`alter table county_${ILL}.journal disable trigger all;
      update county_${ILL}.journal set verb = 'x' where seq = 1`)
    await client.end()
    expect(await verifyJournal(ill().db, EDITOR, { county: ILL })).toMatchObject({ outcome: 'broken', seq: 1 })
    for (const store of others()) await worksOn(store)
  })

  test('a new county waits for nobody for long: it is refused in words, and the others are not held up', async () => {
    const client = new pg.Client({ connectionString: place.where.databaseUrl })
    await client.connect()
    await client.query('begin')
    await client.query(
      `insert into account (county, id, kind, name, created_at) values ($1, 'long', 'founder', '某', now())`,
      [ILL],
    )
    const order = { county: '999904', now: NOW }
    expect(await openStore(place.where, order)).toMatchObject({
      ground: 'busy',
      message: expect.stringContaining('稍后重试'),
    })
    for (const store of others()) await worksOn(store)
    await client.query('rollback')
    await client.end()
    const opened = await open(place.where, order)
    expect(opened.created).toBe(true)
    await opened.close()
  })

  /** Schemas whose tables a query has as much as opened, by the locks of its transaction. */
  async function touched({ db }: Store, query: (db: Store['db']) => Promise<unknown>): Promise<readonly string[]> {
    return inTransaction(db, async (tx) => {
      await query(tx)
      const rows = await statement<{ name: string }>(
        tx,
        `select distinct n.nspname as name from pg_locks l join pg_class c on c.oid = l.relation
         join pg_namespace n on n.oid = c.relnamespace
         where l.pid = pg_backend_pid() and n.nspname like 'county%' order by 1`,
      )
      return rows.map(({ name }) => name)
    })
  }

  test('the main queries open the partitions of their own county and of no other', async () => {
    const [own] = stores
    const county = COUNTY
    const [first] = marginIssue.reading.documents
    const queries: Record<string, (db: Store['db']) => Promise<unknown>> = {
      issues: (db) => listIssues(db, EDITOR, { county }),
      document: (db) => documentByNumber(db, EDITOR, { county, document: first?.number ?? '' }),
      people: (db) => people(db, EDITOR, { county, today: Temporal.PlainDate.from('2022-06-30') }),
      journal: (db) => verifyJournal(db, EDITOR, { county }),
    }
    for (const [name, query] of Object.entries(queries))
      expect([name, await touched(own!, query)]).toEqual([name, [`county_${county}`]])
    // The same way of looking does see a query that says no county.
    expect(await touched(own!, (db) => sqlOf(db).selectFrom('issue').select('slug').execute())).toHaveLength(4)
  })

  test('explain of a query by county shows one partition', async () => {
    const plan = await statement<{ 'QUERY PLAN': string }>(
      stores[0]!.db,
      `explain select * from document d join document_version v on v.county = d.county and v.document = d.slug
       where d.county = $1`,
      [COUNTY],
    )
    const text = JSON.stringify(plan)
    expect(text).toMatch(/document_version/)
    expect(text).not.toMatch(/Append/)
  })
})
