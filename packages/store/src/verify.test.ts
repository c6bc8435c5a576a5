import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { act } from './act.ts'
import { type Actor, signatureOf } from './actor.ts'
import type { Json } from './canonical.ts'
import { type Executor, inTransaction } from './executor.ts'
import { entryHash, journalEntries, journalHead } from './journal.ts'
import { AUDITOR, EDITOR, engines, NOW, rowsOf, testStore } from './testing/engines.ts'
import { verifyJournal } from './verify.ts'

interface Written {
  readonly verb: string
  readonly clause: string | null
  readonly payload: { [key: string]: Json }
  readonly actor: Actor
}

const written: fc.Arbitrary<Written> = fc.record({
  verb: fc.constantFrom('import', 'publish', 'correct'),
  clause: fc.option(fc.constantFrom('四（二）第1款', '第十八条（一）')),
  payload: fc.dictionary(
    fc.string({ unit: 'grapheme' }).filter((key) => !key.includes('\0')),
    payloadValue(),
    { maxKeys: 3 },
  ),
  actor: fc.constantFrom<Actor[]>(EDITOR, { kind: 'system', program: 'import' }, { kind: 'public' }),
})

function payloadValue(): fc.Arbitrary<Json> {
  return fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant('稷政办发〔2022〕26号'),
  )
}

/** What somebody with the database's password could do to an entry. */
const tampers = {
  edit: (county: string, seq: number) => [
    sql`update journal set payload = payload || '{"amount":"1041.00"}' where county = ${county} and seq = ${seq}`,
  ],
  time: (county: string, seq: number) => [
    sql`update journal set at = at + interval '1 second' where county = ${county} and seq = ${seq}`,
  ],
  actor: (county: string, seq: number) => [
    sql`update journal set actor = '{"kind":"administrator","account":"other"}' where county = ${county} and seq = ${seq}`,
  ],
  remove: (county: string, seq: number) => [sql`delete from journal where county = ${county} and seq = ${seq}`],
  swap: (county: string, seq: number) => [
    sql`update journal set seq = 1000 where county = ${county} and seq = ${seq}`,
    sql`update journal set seq = ${seq} where county = ${county} and seq = ${seq + 1}`,
    sql`update journal set seq = ${seq + 1} where county = ${county} and seq = 1000`,
  ],
} as const

async function tamper(db: Executor, statements: ReturnType<(typeof tampers)['edit']>): Promise<void> {
  await inTransaction(db, async (tx) => {
    // No trigger acts in this session; taking them off the table would lock the journal of every county.
    await sql`set local session_replication_role = replica`.execute(rowsOf(tx))
    for (const statement of statements) await statement.execute(rowsOf(tx))
  })
}

let counties = 100_000

async function chainOf(db: Executor, acts: readonly Written[]): Promise<string> {
  counties += 1
  const county = `${counties}`
  for (const [i, { verb, clause, payload, actor }] of acts.entries()) {
    const now = NOW.add({ seconds: i, nanoseconds: 123_456_789 })
    const entry = { verb, object: { kind: 'issue', id: '2022-02' }, payload, ...(clause === null ? {} : { clause }) }
    await act(db, actor, { county, now }, async () => ({ result: null, entry }))
  }
  return county
}

describe.each(engines)('the journal on $name', (engine) => {
  const at = testStore(engine)
  const verify = (county: string, head?: { seq: number; hash: string }) =>
    verifyJournal(at.db, EDITOR, { county, ...(head && { head }) })

  test('whatever is done, the chain holds, and whatever is then changed is found and named', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        fc.constantFrom(...Object.keys(tampers)),
        async (acts, pick, kind) => {
          const county = await chainOf(at.db, acts)
          const head = await journalHead(at.db, EDITOR, { county })
          expect(await verify(county)).toEqual({ outcome: 'sound', entries: acts.length, head })
          const name = kind as keyof typeof tampers
          const seq = 1 + (pick % (name === 'swap' ? acts.length - 1 : acts.length))
          await tamper(at.db, tampers[name](county, seq))
          const verdict = await verify(county, head ?? undefined)
          if (verdict.outcome === 'sound') throw new Error(`${name} of ${seq} was not found`)
          expect(verdict.seq).toBe(seq)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('an entry forged with a hash of its own does not fit the one after it', async () => {
    const one = { verb: 'publish', clause: null, payload: {}, actor: EDITOR }
    const county = await chainOf(at.db, [one, one, one])
    const entry = (await journalEntries(at.db, AUDITOR, { county }))[1]!
    const hash = entryHash(county, { ...entry, verb: 'import' })
    await tamper(at.db, [sql`update journal set verb = 'import', hash = ${hash} where county = ${county} and seq = 2`])
    expect(await verify(county)).toMatchObject({ outcome: 'broken', seq: 2, ground: 'unlinked' })
  })

  test('a cut end and a chain written anew are found against a head printed earlier', async () => {
    const one = { verb: 'publish', clause: null, payload: {}, actor: EDITOR }
    const county = await chainOf(at.db, [one, one, one])
    const head = (await journalHead(at.db, EDITOR, { county })) ?? { seq: 0, hash: '' }
    await tamper(at.db, tampers.remove(county, 3))
    expect(await verify(county)).toMatchObject({ outcome: 'sound', entries: 2 })
    expect(await verify(county, head)).toMatchObject({ outcome: 'broken', seq: 3, ground: 'cut' })
    await act(at.db, EDITOR, { county, now: NOW }, async () => ({
      result: null,
      entry: { verb: 'publish', object: { kind: 'issue', id: 'other' } },
    }))
    expect(await verify(county)).toMatchObject({ outcome: 'sound', entries: 3 })
    expect(await verify(county, head)).toMatchObject({ outcome: 'broken', seq: 3, ground: 'unlinked' })
  })

  test('entries can be neither changed nor deleted while the triggers stand', async () => {
    const county = await chainOf(at.db, [{ verb: 'publish', clause: null, payload: {}, actor: EDITOR }])
    const rows = rowsOf(at.db)
    const changed = rows.updateTable('journal').set({ verb: 'other' }).where('county', '=', county)
    await expect(changed.execute()).rejects.toThrow('append-only')
    await expect(rows.deleteFrom('journal').where('county', '=', county).execute()).rejects.toThrow('append-only')
    // All counties' at once: where neighbours are locked it would wait for them (a partition's own trigger: partition.test.ts).
    if (engine.name.includes('counties')) return
    await expect(sql`truncate journal`.execute(rows)).rejects.toThrow('append-only')
  })

  test('entries come back as they were written; the public sees none', async () => {
    const county = await chainOf(at.db, [
      { verb: 'correct', clause: '四（二）', payload: { b: 1, a: ['甲'] }, actor: EDITOR },
    ])
    const [entry] = await journalEntries(at.db, AUDITOR, { county })
    expect(entry).toMatchObject({
      seq: 1,
      verb: 'correct',
      clause: '四（二）',
      payload: { b: 1, a: ['甲'] },
      actor: signatureOf(EDITOR),
    })
    expect(entry?.at.toString()).toBe('2022-06-30T02:00:00.123456Z')
    expect(await journalEntries(at.db, { kind: 'public' }, { county })).toEqual([])
  })
})
