import { describe, expect, test } from 'vitest'
import { act } from './act.ts'
import type { Actor } from './actor.ts'
import { PUBLIC } from './actor.ts'
import { journalHead } from './journal.ts'
import { dayAnchor, readJournal } from './journal-reader.ts'
import { AUDITOR, EDITOR, engines, testStore } from './testing/engines.ts'

const at = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => Temporal.PlainDate.from(text)
const OTHER: Actor = { kind: 'administrator', account: 'sys', duty: 'system' }

describe.each(engines)('reading the journal on $name', (engine) => {
  const store = testStore(engine)
  let counties = 820_000

  async function written() {
    const county = `${(counties += 1)}`
    const acts = [
      [EDITOR, 'publish', 'issue', '2024-01', null, '2024-04-01T15:59:59Z'],
      [EDITOR, 'correct', 'document', 'd1', '第二条', '2024-04-01T16:00:00Z'],
      [OTHER, 'enter-person', 'person', 'z1', null, '2024-04-02T02:00:00Z'],
      [OTHER, 'enter-person', 'person', 'z2', null, '2024-04-03T15:59:59.999Z'],
    ] as const
    for (const [actor, verb, kind, id, clause, when] of acts) {
      const entry = { verb, object: { kind, id }, ...(clause === null ? {} : { clause }) }
      await act(store.db, actor, { county, now: at(when) }, async () => ({ result: null, entry }))
    }
    return county
  }

  test('the latest first, narrowed by who, what, on what, under which clause and when', async () => {
    const county = await written()
    const found = async (asked: object) =>
      (await readJournal(store.db, AUDITOR, { county, limit: 10, ...asked })).map(({ seq }) => seq)
    expect(await found({})).toEqual([4, 3, 2, 1])
    expect(await found({ limit: 2 })).toEqual([4, 3])
    expect(await found({ limit: 2, before: 3 })).toEqual([2, 1])
    expect(await found({ account: 'sys' })).toEqual([4, 3])
    expect(await found({ verb: 'correct' })).toEqual([2])
    expect(await found({ kind: 'person', id: 'z1' })).toEqual([3])
    expect(await found({ clause: '第二条' })).toEqual([2])
    // Midnight is the county's: 16:00 in UTC.
    expect(await found({ from: day('2024-04-02'), to: day('2024-04-02') })).toEqual([3, 2])
    expect(await found({ to: day('2024-04-01') })).toEqual([1])
    expect(await found({ from: day('2024-04-03') })).toEqual([4])
  })

  test('nobody but the auditor reads it', async () => {
    const county = await written()
    for (const actor of [PUBLIC, EDITOR, OTHER])
      expect(await readJournal(store.db, actor, { county, limit: 9 })).toEqual([])
  })

  test('a day’s anchor is the head at its end', async () => {
    const county = await written()
    const anchor = (text: string) => dayAnchor(store.db, PUBLIC, { county, day: day(text) })
    expect(await anchor('2024-03-31')).toBeNull()
    expect(await anchor('2024-04-01')).toMatchObject({ seq: 1, entries: 1 })
    expect(await anchor('2024-04-02')).toMatchObject({ seq: 3, entries: 2 })
    const head = await journalHead(store.db, PUBLIC, { county })
    expect(await anchor('2024-04-04')).toEqual({ ...head, day: day('2024-04-04'), entries: 0 })
  })
})
