import type { OfficialActor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { type OpenOptions, openStore, type Store, type Where } from '../open.ts'

/** The county of tests that need only one: a code of nowhere. */
export const COUNTY = '999901'
export const NOW = Temporal.Instant.from('2022-06-30T02:00:00Z')
export const EDITOR: OfficialActor = {
  kind: 'official',
  account: 'admin',
  posts: [],
  office: true,
  townships: [],
  founder: true,
}

export const AUDITOR = { kind: 'administrator', account: 'audit', duty: 'audit' } as const

/** Opens a store that must open. */
export async function open(where: Where, options: Partial<OpenOptions> = {}): Promise<Store> {
  const outcome = await openStore(where, { county: COUNTY, now: NOW, ...options })
  if (outcome.outcome === 'refused') throw new Error(outcome.message)
  return outcome.store
}

/** The query builder behind a store, for tests that look at rows or tamper with them. */
export const rowsOf = (db: Executor) => sqlOf(db)
