import type { BodyNames, Reading } from '@zhengling/gazette'
import {
  completeSearch,
  type Executor,
  importReading,
  jiebaCut,
  namesFrom,
  openStore,
  PUBLIC,
  type Store,
  search,
  type Where,
} from '@zhengling/store'
import { forgetSearch, hitsOf } from '@zhengling/store/testing'
import type { Peer } from './peer.ts'

/** The code of no county. */
const COUNTY = '999901'
const NOW = Temporal.Instant.from('2022-07-01T02:00:00Z')
const ON = Temporal.PlainDate.from('2022-07-01')
const BENCH = { kind: 'system', program: 'bench' } as const

/** A store with nothing in it, of a county. */
export async function emptyStore(where: Where, county = COUNTY): Promise<Store> {
  const opened = await openStore(where, { county, now: NOW })
  if (opened.outcome === 'refused') throw new Error(opened.message)
  return opened.store
}

/** Imports an issue as one that has just been published. */
export async function importIssue(db: Executor, reading: Reading, name: string, county = COUNTY): Promise<void> {
  const source = { name, bytesHash: name, format: 'txt', encoding: 'utf-8', text: name } as const
  const done = await importReading(db, BENCH, { county, reading, source, publish: true, now: NOW })
  if (done.outcome !== 'imported') throw new Error(JSON.stringify(done))
}

/** Seconds that it takes to make the whole index anew. */
export async function buildSeconds(db: Executor): Promise<number> {
  await forgetSearch(db)
  const start = performance.now()
  await completeSearch(db, BENCH, { county: COUNTY })
  return (performance.now() - start) / 1000
}

/** Our own search, the whole of what a page shows: clauses by document with their texts, marks and facets. */
export function ours(db: Executor, bodies: readonly BodyNames[], name = '政令通'): Peer {
  const names = namesFrom(bodies)
  const cut = jiebaCut(names.all)
  return {
    name,
    search: async (text) => hitsOf(await search(db, PUBLIC, { county: COUNTY, text, names, cut, on: ON })),
  }
}
