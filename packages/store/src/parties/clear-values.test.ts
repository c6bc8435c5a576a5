import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { rotateKeys } from '../personal/rotate.ts'
import { bankCardOf, citizenNumberOf, mobileOf } from '../personal/testing/numbers.ts'
import { COUNTY, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { editParty } from './edit.ts'
import { eraseParty } from './erase.ts'
import { exportParties } from './export.ts'
import { importParties } from './import.ts'
import { CLERK, OFFICE } from './testing/actors.ts'
import { draftOf, testRegister } from './testing/register.ts'
import { unmaskField } from './unmask.ts'

/** What nobody may find anywhere. */
const planted = [
  citizenNumberOf(31),
  mobileOf(31),
  bankCardOf(31),
  '一种很少见的病',
  '某日到过某处',
  mobileOf(32),
  citizenNumberOf(33),
]
const NAMES = ['张植入', '李批量']

describe.each(engines)('no clear value is kept on $name', (engine) => {
  const at = testStore(engine)
  const { asked, enter } = testRegister(at)

  async function everythingDone(): Promise<string> {
    const [citizenNumber, phone, bankCard, health, tracks] = planted as [string, string, string, string, string]
    const id = await enter({ name: NAMES[0] ?? '', sealed: { citizenNumber, phone, bankCard, health, tracks } })
    const change = { ...draftOf({ name: NAMES[0] ?? '' }), village: '', sealed: { phone: mobileOf(32) } }
    await editParty(at.db, CLERK, { ...asked(), id, revision: 1, change })
    for (const field of ['citizenNumber', 'phone', 'bankCard', 'health', 'tracks'] as const)
      await unmaskField(at.db, CLERK, { ...asked(), id, field, reason: '核对发放' })
    const row = draftOf({
      name: NAMES[1] ?? '',
      sealed: { citizenNumber: citizenNumberOf(33) },
      retainedUntil: '2022-01-01',
    })
    await importParties(at.db, CLERK, { ...asked(), import: 'i', rows: [{ row: 2, draft: row }] })
    const exported = await exportParties(at.db, OFFICE, { ...asked(), id: 'x', filter: { name: '植入' } })
    for (const purpose of ['master', 'index'] as const)
      await rotateKeys(at.db, { kind: 'system', program: 'keys' }, { ...asked(), purpose })
    return JSON.stringify(exported)
  }

  /** Every row of every table as text. */
  async function dump(): Promise<ReadonlyMap<string, string>> {
    const { rows: tables } = await sql<{ name: string; has: boolean }>`
      select table_name as name, exists (select from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = 'county') as has
      from information_schema.tables t where table_schema = 'public'`.execute(rowsOf(at.db))
    const texts = new Map<string, string>()
    for (const { name, has } of tables) {
      const own = has ? sql`where county = ${COUNTY}` : sql``
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t ${own}`.execute(
        rowsOf(at.db),
      )
      texts.set(name, rows.map(({ row }) => row).join('\n'))
    }
    return texts
  }

  test('in no table, journal and search index included, and in no export', async () => {
    const exported = await everythingDone()
    const tables = await dump()
    expect(tables.get('party')).toContain(NAMES[0])
    for (const value of planted) {
      expect(exported).not.toContain(value)
      for (const [name, text] of tables) expect(text.includes(value), name).toBe(false)
    }
    for (const [name, text] of tables)
      if (name !== 'party') for (const person of NAMES) expect(text.includes(person), name).toBe(false)
  })

  test('in no file of the database, its log of writes included', async () => {
    if (!('dataDir' in at.where)) return
    await sql`checkpoint`.execute(rowsOf(at.db))
    const { dataDir } = at.where
    const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).map((name) => join(dataDir, name))
    for (const file of files.filter((name) => statSync(name).isFile())) {
      const bytes = readFileSync(file)
      for (const value of planted) expect(bytes.includes(value), file).toBe(false)
    }
  })

  test('and after erasing, not even the name', async () => {
    const { id } = await rowsOf(at.db)
      .selectFrom('party')
      .select('id')
      .where('county', '=', COUNTY)
      .where('name', '=', NAMES[1] ?? '')
      .executeTakeFirstOrThrow()
    const today = Temporal.PlainDate.from('2022-07-01')
    const done = await eraseParty(at.db, OFFICE, { county: COUNTY, now: NOW, id, revision: 1, today })
    expect(done).toEqual({ outcome: 'erased' })
    for (const [name, text] of await dump()) expect(text.includes(NAMES[1] ?? ''), name).toBe(false)
  })
})
