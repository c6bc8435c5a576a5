import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { restoreCounty } from '../backup/restore.ts'
import { digestOf } from '../backup/rows.ts'
import { keptTables } from '../backup/tables.ts'
import { backupCounty } from '../backup/write.ts'
import { inSnapshot } from '../executor.ts'
import { importReading } from '../import.ts'
import { readMigrations } from '../migration.ts'
import type { Store } from '../open.ts'
import { openStore } from '../open.ts'
import { COUNTY, EDITOR, emptyEngines, NOW, open } from '../testing/engines.ts'
import { marginIssue } from '../testing/margin-issue.ts'
import { statement } from '../testing/statement.ts'
import { verifyJournal } from '../verify.ts'
import { partitionServer } from './partition.ts'

async function database(): Promise<{ databaseUrl: string }> {
  const engine = emptyEngines.find(({ driver }) => driver === 'postgres')
  const { where, clear } = await engine!.fresh()
  onTestFinished(clear)
  if (!('databaseUrl' in where)) throw new Error('a server has an address')
  return where
}

async function filled(where: { databaseUrl: string }, county = COUNTY): Promise<Store> {
  const store = await open(where, { county })
  await importReading(store.db, EDITOR, { county, now: NOW, ...marginIssue, publish: true })
  return store
}

const partition = ({ databaseUrl }: { databaseUrl: string }, ...counties: readonly string[]) =>
  partitionServer(databaseUrl, { now: NOW, counties })

const digests = ({ db, county }: Store) =>
  inSnapshot(db, async (tx) => {
    const found = []
    for (const table of await keptTables(tx)) found.push(await digestOf(tx, county, table))
    return found
  })

/** Names and definitions of all that a schema has, whether partitioned or not. */
const schema = ({ db }: Store) =>
  statement(
    db,
    `select 'column' as kind, c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) || ' '
        || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as text
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     union all select 'constraint', c.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
       from pg_constraint k join pg_class c on c.oid = k.conrelid
       where k.connamespace = 'public'::regnamespace and k.conparentid = 0
     union all select 'index', c.relname, replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ')
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('i', 'I')
     union all select 'trigger', c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid)
       from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where c.relnamespace = 'public'::regnamespace and not t.tgisinternal order by 1, 2, 3`,
  )

test('a database with two counties is partitioned with every row, key, check, index, reference and trigger it had', async () => {
  const where = await database()
  const [one, two] = [await filled(where), await filled(where, '999902')]
  const before = { schema: await schema(one), one: await digests(one), two: await digests(two) }
  expect(before.schema.length).toBeGreaterThan(300)
  expect(await partition(where)).toMatchObject({
    ground: 'in-use',
    message: expect.stringContaining('先停止各县的服务'),
  })
  await Promise.all([one.close(), two.close()])
  const outcome = await partition(where)
  expect(outcome).toMatchObject({ outcome: 'partitioned', counties: [COUNTY, '999902'] })
  const [again, other] = [await open(where, { create: false }), await open(where, { county: '999902', create: false })]
  expect(await schema(again)).toEqual(before.schema)
  expect(await digests(again)).toEqual(before.one)
  expect(await digests(other)).toEqual(before.two)
  expect(await verifyJournal(again.db, EDITOR, { county: COUNTY })).toMatchObject({ outcome: 'sound', entries: 2 })
  const plain = await statement<{ name: string }>(
    again.db,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  expect(plain.map(({ name }) => name)).toEqual(['schema_migration', 'store_meta'])
  await Promise.all([again.close(), other.close()])
})

test('a journal in partitions is as closed as a whole one, also where the partition itself is written to', async () => {
  const where = await database()
  await partition(where)
  const { db, close } = await filled(where)
  for (const sql of ['delete from', 'truncate', 'update'])
    for (const table of ['journal', `county_${COUNTY}.journal`])
      await expect(statement(db, `${sql} ${table}${sql === 'update' ? ' set verb = verb' : ''}`)).rejects.toThrow(
        'append-only',
      )
  await close()
})

test('tables of later migrations are partitioned too, with what refers to them', async () => {
  const where = await database()
  await (await filled(where)).close()
  await partition(where)
  const migrations = readMigrations()
  const sql = `create table later (county text not null, id integer not null, person text, primary key (county, id),
      foreign key (county, person) references person (county, id) on delete cascade deferrable);
    insert into later select county, 7 from store_meta;
    alter table account add column later integer,
      add constraint account_later_key foreign key (county, later) references later (county, id)`
  const later = { number: migrations.length + 1, name: 'later', sql, checksum: 'x' }
  const { db, close } = await open(where, { migrations: [...migrations, later] })
  expect(await statement(db, `select relkind::text from pg_class where oid = 'public.later'::regclass`)).toEqual([
    { relkind: 'p' },
  ])
  expect(await statement(db, `select id from county_${COUNTY}.later`)).toEqual([{ id: 7 }])
  const found = await statement<{ name: string; text: string }>(
    db,
    `select conname as name, pg_get_constraintdef(oid) as text from pg_constraint
     where contype = 'f' and conparentid = 0 and conname like '%later%' order by 1`,
  )
  expect(found).toEqual([
    { name: 'account_later_key', text: 'FOREIGN KEY (county, later) REFERENCES later(county, id)' },
    {
      name: 'later_county_person_fkey',
      text: 'FOREIGN KEY (county, person) REFERENCES person(county, id) ON DELETE CASCADE DEFERRABLE',
    },
  ])
  await close()
})

test('run again it changes nothing but makes the partitions of the counties named', async () => {
  const where = await database()
  expect(await partition(where, '999902')).toMatchObject({ counties: ['999902'] })
  expect(await partition(where, '999903')).toMatchObject({ tables: [], counties: ['999902', '999903'] })
  const store = await open(where, { county: '999902' })
  expect(store.created).toBe(true)
  await store.close()
})

test('a county is backed up alone and stands again in another partitioned database', async () => {
  const [from, to] = [await database(), await database()]
  for (const where of [from, to]) await partition(where)
  const [own, other] = [await filled(from), await filled(from, '999902')]
  const backup = backupCounty(own.db, { kind: 'system', program: 'backup' }, { county: COUNTY, now: NOW })
  const bytes = await buffer(backup.bytes)
  const before = await digests(own)
  await Promise.all([own.close(), other.close()])
  const order = { bytes: Readable.from([bytes]), now: NOW }
  expect(await restoreCounty(to, { kind: 'system', program: 'restore' }, order)).toMatchObject({ outcome: 'restored' })
  const restored = await open(to, { create: false })
  const same = (found: typeof before) => found.filter(({ name }) => name !== 'journal')
  expect(same(await digests(restored))).toEqual(same(before))
  expect(await openStore(to, { county: '999902', now: NOW, create: false })).toMatchObject({ ground: 'missing' })
  await restored.close()
})

test('a database that was partitioned before the latest migrations has the same tables after them as one partitioned now', async () => {
  const [before, now] = [await database(), await database()]
  // As of the inbox and the papers; what came then alters tables that stand in partitions.
  await (await open(before, { migrations: readMigrations().slice(0, 14) })).close()
  await (await open(now)).close()
  await partition(before)
  await partition(now)
  const stores = [await open(before), await open(now)]
  const [altered, made] = await Promise.all(stores.map(schema))
  expect(altered).toEqual(made)
  for (const store of stores) await store.close()
})
