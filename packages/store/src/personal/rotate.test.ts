import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Executor } from '../executor.ts'
import { journalEntries } from '../journal.ts'
import type { Store } from '../open.ts'
import { createParty } from '../parties/create.ts'
import { editParty } from '../parties/edit.ts'
import { findParties } from '../parties/find.ts'
import { partyById } from '../parties/one.ts'
import { CLERK, OFFICE } from '../parties/testing/actors.ts'
import { draftOf, testRegister } from '../parties/testing/register.ts'
import { unmaskField } from '../parties/unmask.ts'
import { AUDITOR, COUNTY, engines, open, rowsOf, testStore } from '../testing/engines.ts'
import { verifyJournal } from '../verify.ts'
import type { KeyPurpose } from './key-ring.ts'
import { rotateKeys } from './rotate.ts'
import { citizenNumberOf, mobileOf } from './testing/numbers.ts'

const SYSTEM = { kind: 'administrator', account: 'root', duty: 'system' } as const

describe.each(engines)('keys are rotated on $name', (engine) => {
  const at = testStore(engine)
  const { asked, enter } = testRegister(at)
  /** Beside the first, a process of its own where the database takes several. */
  let second: Store | null = null
  beforeAll(async () => {
    if (engine.driver === 'postgres') second = await open(at.where)
  })
  afterAll(() => second?.close())
  const rotate = (purpose: KeyPurpose, db: Executor = at.db, more = {}) =>
    rotateKeys(db, SYSTEM, { ...asked(), purpose, batch: 3, ...more })
  const states = async (purpose: KeyPurpose) =>
    (
      await rowsOf(at.db)
        .selectFrom('vault_key')
        .select(['id', 'state'])
        .where('county', '=', COUNTY)
        .where('purpose', '=', purpose)
        .execute()
    ).map(({ state }) => state)
  const find = async (number: string) => {
    const found = await findParties(at.db, CLERK, { ...asked(), number })
    return found.outcome === 'found' ? found.parties.map(({ id }) => id) : []
  }

  test('by the system administrator or at the server only', async () => {
    expect(await rotateKeys(at.db, OFFICE, { ...asked(), purpose: 'master' })).toMatchObject({
      ground: 'not-permitted',
    })
    expect(await states('master')).toEqual(['active'])
  })

  test.each(['master', 'index'] as const)(
    'the %s key, by two at once, while parties are entered, changed, read and looked for',
    async (purpose) => {
      const base = purpose === 'master' ? 100 : 200
      const ids = []
      for (let n = base; n < base + 12; n += 1)
        ids.push(await enter({ sealed: { citizenNumber: citizenNumberOf(n), phone: mobileOf(n) } }))
      const rotation = { isOver: false }
      const rotated = Promise.all([rotate(purpose), rotate(purpose, second?.db ?? at.db)]).finally(() => {
        rotation.isOver = true
      })
      let [turn, revision] = [0, 1]
      const entered: string[] = []
      while (!rotation.isOver || turn < 12) {
        const [id, n] = [ids[turn % 12] ?? '', base + (turn % 12)]
        expect(await find(citizenNumberOf(n))).toEqual([id])
        expect((await partyById(at.db, CLERK, { ...asked(), id }))?.masked.phone).toBe(
          `199******${String(n).slice(-2)}`,
        )
        const change = { ...draftOf(), sealed: { phone: mobileOf(base + 50 + turn) } }
        const edited = await editParty(at.db, CLERK, { ...asked(), id: ids[11] ?? '', revision, change })
        expect(edited).toMatchObject({ outcome: 'edited' })
        revision += 1
        expect(await find(mobileOf(base + 50 + turn))).toEqual([ids[11]])
        await editParty(at.db, CLERK, {
          ...asked(),
          id: ids[11] ?? '',
          revision,
          change: { ...draftOf(), sealed: { phone: mobileOf(base + 11) } },
        })
        revision += 1
        entered.push(await enter({ sealed: { citizenNumber: citizenNumberOf(base + 1_000 + turn) } }))
        turn += 1
      }
      const done = await rotated
      expect(done.map(({ outcome }) => outcome)).toEqual(['rotated', 'rotated'])
      expect((await states(purpose)).toSorted()).toEqual(['active', 'retired'])
      for (const [i, id] of ids.entries()) expect(await find(citizenNumberOf(base + i))).toEqual([id])
      for (const [i, id] of entered.entries()) expect(await find(citizenNumberOf(base + 1_000 + i))).toEqual([id])
      const twin = { ...asked(), draft: draftOf({ sealed: { citizenNumber: citizenNumberOf(base) } }) }
      expect(await createParty(at.db, CLERK, twin)).toMatchObject({ ground: 'twin' })
      expect(await verifyJournal(at.db, AUDITOR, { county: COUNTY })).toMatchObject({ outcome: 'sound' })
    },
  )

  test('stopped half-way it is taken up where it was', async () => {
    const id = await enter({ sealed: { phone: mobileOf(900) } })
    const stop = () => {
      throw new Error('stopped')
    }
    await expect(rotate('master', at.db, { onProgress: stop })).rejects.toThrow('stopped')
    expect(await states('master')).toContain('retiring')
    const started = await journalEntries(at.db, AUDITOR, { county: COUNTY, limit: 10_000 })
    expect(await unmaskField(at.db, CLERK, { ...asked(), id, field: 'phone', reason: '核对' })).toMatchObject({
      value: mobileOf(900),
    })
    expect(await rotate('master')).toMatchObject({ outcome: 'rotated', retired: [expect.any(String)] })
    expect(await states('master')).not.toContain('retiring')
    const all = await journalEntries(at.db, AUDITOR, { county: COUNTY, limit: 10_000 })
    const begun = (entries: typeof all) => entries.filter(({ verb }) => verb === 'rotate-keys').length
    expect(begun(all)).toBe(begun(started))
  })

  test('nothing stands under a key that is retired', async () => {
    const rows = await rowsOf(at.db)
      .selectFrom('party_key')
      .innerJoin('vault_key', (join) =>
        join.onRef('vault_key.county', '=', 'party_key.county').onRef('vault_key.id', '=', 'party_key.master_key'),
      )
      .select('party')
      .where('party_key.county', '=', COUNTY)
      .where('state', '<>', 'active')
      .execute()
    expect(rows).toEqual([])
  })
})
