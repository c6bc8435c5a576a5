import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { journalEntries } from './journal.ts'
import { readMigrations } from './migration.ts'
import { type OpenOptions, openStore, type Where } from './open.ts'
import { AUDITOR, allEngines, COUNTY, emptyEngines, NOW, open, type TestEngine } from './testing/engines.ts'

const JUNE = Temporal.PlainDate.from('2022-06-30')

describe.each(allEngines)('a store on $name', (engine) => {
  let place: Awaited<ReturnType<TestEngine['fresh']>>
  beforeAll(async () => {
    place = await engine.fresh()
  })
  afterAll(() => place.clear())

  const attempt = async (options: Partial<OpenOptions>, where: Where = place.where) => {
    const outcome = await openStore(where, { county: COUNTY, now: NOW, ...options })
    if (outcome.outcome === 'refused') return outcome.ground
    await outcome.store.close()
    const { kind, created } = outcome.store
    return { kind: kind.kind, created }
  }
  const migrations = readMigrations()
  const following = (name: string, sql: string) => ({ number: migrations.length + 1, name, sql, checksum: name })

  test('is created once, as an entry of its journal, and not when it must be there already', async () => {
    expect(await attempt({ create: false })).toBe('missing')
    const store = await open(place.where)
    expect(store).toMatchObject({ created: true, kind: { kind: 'real' }, engine: engine.driver, county: COUNTY })
    expect(await journalEntries(store.db, AUDITOR, { county: COUNTY })).toMatchObject([
      { seq: 1, verb: 'create', object: { kind: 'store', id: COUNTY } },
    ])
    await store.close()
    expect(await attempt({})).toEqual({ kind: 'real', created: false })
    expect(await attempt({ create: false })).toEqual({ kind: 'real', created: false })
  })

  test('is real or a rehearsal for ever, in all its counties', async () => {
    expect(await attempt({ rehearsalFrom: JUNE })).toBe('other-kind')
    expect(await attempt({ county: '999902', rehearsalFrom: JUNE })).toBe('other-kind')
    expect(await attempt({ county: '999902', create: false })).toBe('missing')
    expect(await attempt({ county: '999902' })).toEqual({ kind: 'real', created: true })
  })

  test('of a newer program, or made by other migrations, is refused and stays as it is', async () => {
    expect(await attempt({ migrations: migrations.slice(0, 1) })).toBe('newer-schema')
    const changed = migrations.map((one, i) => (i === 0 ? { ...one, checksum: '0'.repeat(64) } : one))
    expect(await attempt({ migrations: changed })).toBe('changed-migration')
    const extra = following('more', 'create table more (county text primary key)')
    expect(await attempt({ migrations: [...migrations, extra] })).toEqual({ kind: 'real', created: false })
    expect(await attempt({})).toBe('newer-schema')
  })

  test('a migration that fails leaves nothing of itself', async () => {
    const other = await engine.fresh()
    const broken = following('broken', 'create table half (a int); select nonsense')
    await expect(attempt({ migrations: [...migrations, broken] }, other.where)).rejects.toThrow('nonsense')
    const whole = following('whole', 'create table half (a int)')
    expect(await attempt({ migrations: [...migrations, whole] }, other.where)).toEqual({ kind: 'real', created: true })
    await other.clear()
  })

  // All counties of one database are of one kind, and the neighbours are real.
  const alone = emptyEngines.includes(engine) ? test : null
  alone?.('a rehearsal is opened as such, whatever its day, and never as real', async () => {
    const other = await engine.fresh()
    const store = await open(other.where, { rehearsalFrom: JUNE })
    expect(store.kind).toEqual({ kind: 'rehearsal', from: JUNE })
    await store.close()
    expect(await attempt({}, other.where)).toBe('other-kind')
    expect(await attempt({ anyKind: true }, other.where)).toEqual({ kind: 'rehearsal', created: false })
    expect(await attempt({ rehearsalFrom: JUNE.add({ days: 5 }) }, other.where)).toEqual({
      kind: 'rehearsal',
      created: false,
    })
    await other.clear()
  })
})

test('two processes that open a new database at the same moment create it once', async () => {
  const [engine] = allEngines.filter(({ name }) => name === 'postgres')
  const place = await engine!.fresh()
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => open(place.where)))
  expect(outcomes.filter(({ created }) => created)).toHaveLength(1)
  expect(await journalEntries(outcomes[0]!.db, AUDITOR, { county: COUNTY })).toHaveLength(1)
  await Promise.all(outcomes.map((store) => store.close()))
  await place.clear()
})
