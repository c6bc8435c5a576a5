import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { disclosures } from '../disclosure/disclosure.ts'
import { enterDisclosure } from '../disclosure/entry.ts'
import { type Executor, inSnapshot } from '../executor.ts'
import { assignExplainer } from '../explanations/assign.ts'
import { beginExplanation, keepExplanation, publishExplanation } from '../explanations/write.ts'
import { importReading } from '../import.ts'
import { journalEntries } from '../journal.ts'
import { keepFiles } from '../ledger/file.ts'
import { makeDuty } from '../ledger/make.ts'
import type { Migration } from '../migration.ts'
import { readMigrations } from '../migration.ts'
import type { Where } from '../open.ts'
import { enterAppointment } from '../people/appoint.ts'
import { approveAppointments } from '../people/approve.ts'
import { enterPerson } from '../people/person.ts'
import { AUDITOR, COUNTY, EDITOR, engines, NOW, open, rowsOf, type TestEngine } from '../testing/engines.ts'
import { marginIssue } from '../testing/margin-issue.ts'
import { official } from '../testing/official.ts'
import { verifyJournal } from '../verify.ts'
import type { Manifest } from './manifest.ts'
import { restoreCounty } from './restore.ts'
import { digestOf } from './rows.ts'
import { keptTables } from './tables.ts'
import { backupCounty } from './write.ts'

const SYSTEM: Actor = { kind: 'administrator', account: 'sys', duty: 'system' }
const SECURITY: Actor = { kind: 'administrator', account: 'sec', duty: 'security' }
const PROGRAM: Actor = { kind: 'system', program: 'restore' }
const scope = { county: COUNTY, now: NOW }

async function filled(where: Where): Promise<{ bytes: Buffer; manifest: Manifest }> {
  const store = await open(where)
  await importReading(store.db, EDITOR, { ...scope, ...marginIssue, publish: true })
  await enterPerson(store.db, SYSTEM, { ...scope, id: 'z1', name: '张三' })
  const post = { person: 'z1', manner: '任职', other: null, rests: false, until: null, basis: '一' } as const
  const since = Temporal.PlainDate.from('2022-01-01')
  await enterAppointment(store.db, SYSTEM, { ...scope, ...post, id: 'p9', body: '水利局', post: '科员', since })
  // The row that it refers to comes after it in the order of the key.
  const away = { manner: '借调', other: 'p9', rests: true, body: '专班', post: '成员' } as const
  await enterAppointment(store.db, SYSTEM, { ...scope, ...post, ...away, id: 'p1', since })
  await approveAppointments(store.db, SECURITY, { ...scope, ids: ['p1', 'p9'] })
  const owed = { source: '会议', origin: '一', what: '查', evidence: [], along: [], reportedTo: [], due: null } as const
  const made = { ...owed, goal: null, measures: null, standard: null, units: [{ id: 'd1', unit: '水利局' }] }
  await makeDuty(store.db, official('zhou', '县政府办', { office: true }), { ...scope, ...made })
  const files = [1, 2].map((i) => ({ name: `${i}.pdf`, type: 'pdf' as const, bytes: randomBytes(60_000) }))
  await keepFiles(store.db, official('li', '水利局'), { ...scope, id: 'd1', files, drop: [] })
  await explained(store.db)
  const backup = backupCounty(store.db, PROGRAM, scope)
  const bytes = await buffer(backup.bytes)
  const manifest = await backup.manifest
  await store.close()
  return { bytes, manifest }
}

/** A document that the office has had explained, with what it has entered of its publication. */
async function explained(db: Executor): Promise<void> {
  const [one] = await disclosures(db, EDITOR, scope)
  const document = one?.slug ?? ''
  const unit = '水利局'
  await assignExplainer(db, EDITOR, { ...scope, document, unit, basis: '会议' })
  await beginExplanation(db, official('li', unit), { ...scope, document, unit, named: '指定' })
  const on = { ...scope, id: `${document}-1` }
  const part = { kind: '说明', heading: '', body: '说明。', about: '全文' } as const
  const words = { title: '解读', intro: '', parts: [part] }
  await keepExplanation(db, official('li', unit), { ...on, revision: 1, of: 1, words })
  await publishExplanation(db, official('li', unit), { ...on, revision: 2, reason: '' })
  const day = Temporal.PlainDate.from(one?.issued ?? '2022-06-20')
  const entered = { kind: '他处公布', day, place: '网站', source: '备份' } as const
  await enterDisclosure(db, EDITOR, { ...scope, document, version: 1, ...entered })
}

const restore = (where: Where, bytes: Buffer, migrations?: readonly Migration[]) =>
  restoreCounty(where, PROGRAM, { bytes: Readable.from([bytes]), now: NOW, ...(migrations && { migrations }) })

describe.each(engines)('a backup taken on $name', (engine) => {
  const cleared: (() => Promise<void>)[] = []
  const fresh = async (on: TestEngine) => {
    const { where, clear } = await on.fresh()
    cleared.push(clear)
    return where
  }
  let taken: { bytes: Buffer; manifest: Manifest } | undefined
  beforeAll(async () => {
    taken = await filled(await fresh(engine))
  })
  afterAll(async () => {
    for (const clear of cleared) await clear()
  })
  const backup = () => {
    if (taken === undefined) throw new Error('taken in beforeAll')
    return taken
  }

  test('that finds no place for its bytes fails, and nothing else does', async () => {
    const store = await open(await fresh(engine))
    const noise = randomBytes(500_000).toString('base64')
    const object = { kind: 'store', id: COUNTY }
    await act(store.db, EDITOR, scope, () =>
      Promise.resolve({ result: null, entry: { verb: 'noise', object, payload: { noise } } }),
    )
    await enterPerson(store.db, SYSTEM, { ...scope, id: 'z1', name: noise })
    const { bytes, manifest } = backupCounty(store.db, PROGRAM, scope)
    // Nobody reads: the first of the two fills this, the second is then on its way.
    while (bytes.readableLength < bytes.readableHighWaterMark) await setImmediate()
    bytes.destroy(new Error('no place'))
    await expect(manifest).rejects.toThrow()
    expect(await verifyJournal(store.db, AUDITOR, { county: COUNTY })).toMatchObject({ outcome: 'sound' })
    await store.close()
  })

  test.each(engines)('stands again on $name, row by row, with its journal', async (other) => {
    const where = await fresh(other)
    const { bytes, manifest } = backup()
    expect(await restore(where, bytes)).toMatchObject({
      outcome: 'restored',
      county: COUNTY,
      journal: manifest.journal,
    })
    const store = await open(where, { create: false })
    // Besides what was written there is the entry of the restoring itself.
    for (const { name, rows } of manifest.tables) {
      const { n } = await rowsOf(store.db)
        .selectFrom(
          sql<{ n: number }>`(select count(*) as n from ${sql.table(name)} where county = ${sql.lit(COUNTY)})`.as('t'),
        )
        .select('n')
        .executeTakeFirstOrThrow()
      expect([name, n]).toEqual([name, name === 'journal' ? rows + 1 : rows])
    }
    expect(
      await verifyJournal(store.db, EDITOR, { county: COUNTY, ...(manifest.journal && { head: manifest.journal }) }),
    ).toMatchObject({ outcome: 'sound' })
    const last = (await journalEntries(store.db, AUDITOR, { county: COUNTY })).at(-1)
    expect(last).toMatchObject({ verb: 'restore', payload: { takenAt: NOW.toString() } })
    expect(await restore(where, bytes)).toMatchObject({ ground: 'not-empty' })
    await store.close()
  })

  test('every table is in it or left out by name', async () => {
    const { manifest } = backup()
    const { tables, leftOut } = manifest
    const store = await open(await fresh(engine))
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public'`.execute(rowsOf(store.db))
    await store.close()
    expect([...tables.map(({ name }) => name), ...Object.keys(leftOut)].toSorted()).toEqual(
      rows.map(({ name }) => name).toSorted(),
    )
    expect(tables.find(({ name }) => name === 'appointment')?.rows).toBe(2)
    expect(tables.find(({ name }) => name === 'duty_file')?.rows).toBe(2)
    for (const one of ['explainer', 'explanation', 'explanation_version', 'disclosure_entry'])
      expect([one, tables.find(({ name }) => name === one)?.rows]).toEqual([one, 1])
    expect(tables.find(({ name }) => name === 'clause')?.rows).toBeGreaterThan(10)
  })

  test('cut short, changed in one letter or no backup at all: refused, and nothing is there', async () => {
    const { bytes } = backup()
    const changed = gzipSync(Buffer.from(gunzipSync(bytes).toString('latin1').replace('p9', 'p8'), 'latin1'))
    const text = gunzipSync(bytes).toString('latin1')
    const oneByte = (place: RegExp, byte: string) => {
      const at = text.search(place)
      expect(at).toBeGreaterThan(0)
      return gzipSync(Buffer.from(`${text.slice(0, at)}${byte}${text.slice(at + 1)}`, 'latin1'))
    }
    const journal = (() => {
      const text = gunzipSync(bytes).toString('latin1')
      return gzipSync(Buffer.from(text.replace('enter-person', 'enter-persom'), 'latin1'))
    })()
    const where = await fresh(engine)
    for (const [what, bad] of [
      ['cut', bytes.subarray(0, bytes.length / 2)],
      ['letter', changed],
      ['journal', journal],
      ['no character', oneByte(/[\u00e4-\u00e9][\u0080-\u00bf]{2}/, '\u00ff')],
      ['no number', oneByte(/(?<="revision": ?)1/, 'Z')],
      ['other', Buffer.from('公报')],
      ['empty', Buffer.alloc(0)],
    ] as const) {
      const outcome = await restore(where, bad)
      expect([what, outcome.outcome]).toEqual([what, 'refused'])
      if (outcome.outcome === 'refused') expect(outcome.message).toContain('没有恢复任何内容')
    }
    const empty = await open(where)
    expect(empty.created).toBe(true)
    expect(await journalEntries(empty.db, AUDITOR, { county: COUNTY })).toHaveLength(1)
    await empty.close()
  })

  test('a backup of a newer program is refused; one of an older program is brought up to date', async () => {
    const where = await fresh(engine)
    const all = readMigrations()
    expect(await restore(where, backup().bytes, all.slice(0, -1))).toMatchObject({ ground: 'newer-schema' })
    const number = all.length + 1
    const later = { number, name: 'later', sql: 'create table later (county text primary key)', checksum: 'x' }
    expect(await restore(await fresh(engine), backup().bytes, [...all, later])).toMatchObject({ outcome: 'restored' })
  })

  test('sees one moment while others write', async () => {
    const where = await fresh(engine)
    const store = await open(where)
    const write = (id: number) =>
      act(store.db, EDITOR, scope, async () => ({
        result: null,
        entry: { verb: 'test', object: { kind: 'test', id: String(id) } },
      }))
    for (let i = 0; i < 20; i += 1) await write(i)
    const backup = backupCounty(store.db, PROGRAM, scope)
    const writing = Promise.all(Array.from({ length: 20 }, (_, i) => write(100 + i)))
    const bytes = await buffer(backup.bytes)
    const manifest = await backup.manifest
    await writing
    expect(manifest.tables.find(({ name }) => name === 'journal')?.rows).toBe(manifest.journal?.seq)
    expect((await journalEntries(store.db, AUDITOR, { county: COUNTY, limit: 100 })).length).toBe(41)
    await store.close()
    expect(await restore(await fresh(engine), bytes)).toMatchObject({ outcome: 'restored' })
  })
})

test('the same rows are the same lines on either database', async () => {
  const digests: string[] = []
  for (const engine of engines) {
    const { where, clear } = await engine.fresh()
    const store = await open(where)
    await importReading(store.db, EDITOR, { ...scope, ...marginIssue, publish: true })
    const own = []
    for (const table of await keptTables(store.db)) own.push(await digestInTransaction(store.db, table))
    digests.push(createHash('sha256').update(JSON.stringify(own)).digest('hex'))
    await store.close()
    await clear()
  }
  expect(digests[0]).toBe(digests[1])
})

async function digestInTransaction(db: Parameters<typeof digestOf>[0], table: Parameters<typeof digestOf>[2]) {
  return inSnapshot(db, (tx) => digestOf(tx, COUNTY, table))
}
