import { describe, expect, test } from 'vitest'
import { act } from './act.ts'
import { journalEntries } from './journal.ts'
import { createOneTimeLink } from './link.ts'
import { lock } from './lock.ts'
import { AUDITOR, allEngines, COUNTY, EDITOR, NOW, rowsOf, testStore } from './testing/engines.ts'

const ENTRY = { verb: 'test', object: { kind: 'test', id: 'x' } }
const SOURCE = {
  bytes_hash: '',
  text_hash: '',
  name: '',
  format: '',
  encoding: '',
  text: '',
  received_at: NOW.toString(),
}

describe.each(allEngines)('an act on $name', (engine) => {
  const at = testStore(engine)
  const when = { county: COUNTY, now: NOW }
  const keep = (hash: string) => async (tx: typeof at.db) => {
    await rowsOf(tx)
      .insertInto('source')
      .values({ county: COUNTY, hash, ...SOURCE })
      .execute()
  }
  const kept = (hash: string) =>
    rowsOf(at.db)
      .selectFrom('source')
      .select('hash')
      .where((eb) => eb.and({ county: COUNTY, hash }))
      .executeTakeFirst()
  const entries = async () => (await journalEntries(at.db, AUDITOR, { county: COUNTY })).length

  test('has its effect and its entry, or neither', async () => {
    const before = await entries()
    const failing = act(at.db, EDITOR, when, async (tx) => {
      await keep('failed')(tx)
      throw new Error('on the way')
    })
    await expect(failing).rejects.toThrow('on the way')
    expect([await kept('failed'), await entries()]).toEqual([undefined, before])
    const result = await act(at.db, EDITOR, when, async (tx) => {
      await keep('done')(tx)
      return { result: 'done', entry: ENTRY }
    })
    expect([result, await kept('done'), await entries()]).toEqual(['done', { hash: 'done' }, before + 1])
  })

  test('without an entry is undone: nothing changes that the journal does not say', async () => {
    const before = await entries()
    const result = await act(at.db, EDITOR, when, async (tx) => {
      await keep('silent')(tx)
      return { result: 'nothing', entry: null }
    })
    expect([result, await kept('silent'), await entries()]).toEqual(['nothing', undefined, before])
  })

  test('cannot be asked past its transaction, which the embedded database would wait for for ever', async () => {
    const outside = act(at.db, EDITOR, when, async () => {
      await lock(at.db, COUNTY, 'edition')
      return { result: null, entry: ENTRY }
    })
    await expect(outside).rejects.toThrow('outside the open transaction')
  })

  test('does not stand inside another: one act, one entry', async () => {
    const inside = act(at.db, EDITOR, when, async (tx) => {
      await createOneTimeLink(
        tx,
        { kind: 'system', program: 'test' },
        {
          ...when,
          account: 'admin',
          validFor: Temporal.Duration.from({ hours: 1 }),
          random: (n) => new Uint8Array(n),
        },
      )
      return { result: null, entry: ENTRY }
    })
    await expect(inside).rejects.toThrow('inside a transaction')
  })

  test('stands beside others: each gets its own place in the journal', async () => {
    const before = await entries()
    await Promise.all(
      Array.from({ length: 8 }, () => act(at.db, EDITOR, when, async () => ({ result: null, entry: ENTRY }))),
    )
    const found = await journalEntries(at.db, AUDITOR, { county: COUNTY })
    expect(found.map(({ seq }) => seq)).toEqual(Array.from({ length: before + 8 }, (_, i) => i + 1))
  })
})
