import { journalHead, openStore, type Store, verifyJournal } from '@zhengling/store'
import { statement } from '@zhengling/store/testing'
import { counties } from '../../counties.ts'
import { evidence, halves } from './evidence.ts'
import type { DeedKind } from './ledger.ts'

const [{ code: county }] = counties
const actor = { kind: 'system', program: 'soak' } as const

type Where = Parameters<typeof openStore>[0]
export type Head = NonNullable<Awaited<ReturnType<typeof journalHead>>>

/** What a database says of the deeds, read beside the program. */
export interface State {
  /** Of each kind, how often each key is there in rows and in the journal. */
  readonly there: Readonly<Record<DeedKind, { readonly rows: Counts; readonly entries: Counts }>>
  readonly halves: readonly string[]
  readonly journal: Awaited<ReturnType<typeof verifyJournal>>
}

type Counts = ReadonlyMap<string, number>

/** Reads the state of the store; `head` is one that the journal had before. */
export async function stateAt(where: Where, head: Head | null): Promise<State> {
  const store = await opened(where)
  try {
    const counts = async (sql: string): Promise<Counts> => {
      const rows = await statement<{ key: string; n: number }>(store.db, sql, [county])
      return new Map(rows.map(({ key, n }) => [key, n]))
    }
    const there: Partial<Record<DeedKind, { rows: Counts; entries: Counts }>> = {}
    for (const [kind, { rows, entries }] of Object.entries(evidence))
      there[kind as DeedKind] = { rows: await counts(rows), entries: await counts(entries) }
    const found: string[] = []
    for (const sql of halves)
      found.push(...(await statement<{ half: string }>(store.db, sql, [county])).map(({ half }) => half))
    const journal = await verifyJournal(store.db, actor, { county, ...(head ? { head } : {}) })
    return { there: there as State['there'], halves: found, journal }
  } finally {
    await store.close()
  }
}

async function opened(where: Where): Promise<Store> {
  const asked = { county, now: Temporal.Now.instant(), anyKind: true, create: false }
  const outcome = await openStore(where, asked)
  if (outcome.outcome === 'refused') throw new Error(outcome.message)
  return outcome.store
}
