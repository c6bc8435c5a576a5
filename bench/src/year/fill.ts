import { randomBytes } from 'node:crypto'
import { type Executor, importParties, type KeyRing, type OfficialActor } from '@zhengling/store'
import { appendAll, bankCardOf, citizenNumberOf, mobileOf, statement } from '@zhengling/store/testing'
import { entriesOf } from './entries.ts'

/** One party to so many entries. */
const ENTRIES_A_PARTY = 20
const [PARTIES_AT_ONCE, ENTRIES_AT_ONCE] = [10_000, 10_000]
/** Ordinals of which no two give the same citizen number. */
const CITIZENS = 25_000
const NOW = Temporal.Instant.from('2025-12-31T15:00:00Z')

/** Sees and writes every party. */
const clerk: OfficialActor = {
  kind: 'official',
  account: 'clerk',
  posts: [],
  office: true,
  townships: [],
  founder: false,
}

/** A store with its keys, filled as far as `entries` tells. */
export interface Filled {
  readonly db: Executor
  readonly county: string
  readonly keys: KeyRing
}

/** Brings the journal to `to` entries of a year of `total`, and the parties that they are about. */
export async function fill({ db, county, keys }: Filled, to: number, total: number): Promise<void> {
  for (let from = await count(db, 'party'); from < to / ENTRIES_A_PARTY; from += PARTIES_AT_ONCE) {
    const rows = Array.from({ length: Math.min(PARTIES_AT_ONCE, to / ENTRIES_A_PARTY - from) }, (_, i) => ({
      row: i + 2,
      draft: draftOf(from + i),
    }))
    const random = (n: number) => randomBytes(n)
    const done = await importParties(db, clerk, { county, keys, now: NOW, random, import: `i${from}`, rows })
    if (done.outcome !== 'imported') throw new Error(JSON.stringify(done).slice(0, 500))
  }
  const parties = (await statement<{ id: string }>(db, 'select id from party order by id')).map(({ id }) => id)
  for (let from = await count(db, 'journal'); from < to; from += ENTRIES_AT_ONCE) {
    const entries = entriesOf({ from, to: Math.min(from + ENTRIES_AT_ONCE, to), total }, parties)
    await appendAll(db, clerk, { county, entries })
  }
  await statement(db, 'analyze')
}

const draftOf = (n: number) => ({
  kind: n < CITIZENS ? 'person' : 'household',
  name: `第${n}户`,
  township: `1408241${String(n % 7).padStart(2, '0')}`,
  village: `第${n % 200}村`,
  retention: 'service',
  retainedUntil: '',
  sealed: {
    phone: mobileOf(n),
    bankCard: bankCardOf(n),
    ...(n < CITIZENS && { citizenNumber: citizenNumberOf(n) }),
  },
})

async function count(db: Executor, table: 'party' | 'journal'): Promise<number> {
  const [row] = await statement<{ n: number }>(db, `select count(*)::int as n from ${table}`)
  return row?.n ?? 0
}
