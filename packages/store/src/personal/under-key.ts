import { sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'
import { rowsFrom } from '../rows-from.ts'
import type { Random } from '../token.ts'
import { blindMark } from './blind-mark.ts'
import type { KeyPurpose, KeyRing, RingKey } from './key-ring.ts'
import { openField, partyKeys, unwrap, wrap } from './party-key.ts'
import { rewrapRequests } from './request-key.ts'

/** What is brought from under old keys to a new one. */
export interface Moving {
  readonly county: string
  readonly keys: KeyRing
  readonly random: Random
  readonly key: RingKey
  readonly old: readonly string[]
  /** Rows at most. */
  readonly batch: number
}

/** Brings a batch over, leaving rows to whoever else is at them. Gives how many it was. */
export const moveBatch = (tx: Executor, moving: Moving): Promise<number> =>
  moving.key.purpose === 'master' ? rewrapAll(tx, moving) : remark(tx, moving)

/** Parties first; of requests what a batch still has room for. */
async function rewrapAll(tx: Executor, moving: Moving): Promise<number> {
  const parties = await rewrap(tx, moving)
  const room = moving.batch - parties
  return room === 0 ? parties : parties + (await rewrapRequests(tx, { ...moving, batch: room }))
}

async function rewrap(tx: Executor, { county, keys, random, key, old, batch }: Moving): Promise<number> {
  const rows = await sqlOf(tx)
    .selectFrom('party_key')
    .select(['party', 'master_key', 'wrapped'])
    .where('county', '=', county)
    .where('master_key', 'in', old)
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  const fresh = rows.map((row) => ({
    party: row.party,
    wrapped: wrap(key, { county, party: row.party, key: unwrap(keys, county, row), random }),
  }))
  await sqlOf(tx)
    .updateTable('party_key')
    .from(rowsFrom(fresh, 'fresh', { party: 'text', wrapped: 'text' }))
    .set((eb) => ({ master_key: key.id, wrapped: eb.ref('fresh.wrapped') }))
    .where('party_key.county', '=', county)
    .whereRef('party_key.party', '=', 'fresh.party')
    .execute()
  return rows.length
}

/** A mark is made of the value itself, which is opened for it: marks go before values wherever a party is changed. */
async function remark(tx: Executor, { county, keys, key, old, batch }: Moving): Promise<number> {
  const rows = await sqlOf(tx)
    .selectFrom('party_mark')
    .select(['party', 'field', 'mark'])
    .where('county', '=', county)
    .where('index_key', 'in', old)
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  const parties = rows.map(({ party }) => party)
  const own = await partyKeys(tx, keys, { county, parties })
  const values = await sqlOf(tx)
    .selectFrom('party_field')
    .select(['party', 'field', 'sealed'])
    .where('county', '=', county)
    .where((eb) => eb('party', '=', eb.fn.any(eb.val(parties))))
    .execute()
  const sealedOf = new Map(values.map(({ party, field, sealed }) => [`${party} ${field}`, sealed]))
  const fresh = rows.map(({ party, field, mark: before }) => {
    const [sealed, partyKey] = [sealedOf.get(`${party} ${field}`), own.get(party)]
    if (sealed === undefined || partyKey === undefined) throw new Error(`a mark of ${field} without a value: ${party}`)
    const mark = blindMark(key.bytes, county, field, openField(partyKey, { county, party, field }, sealed))
    return { party, field, before, mark }
  })
  await sqlOf(tx)
    .updateTable('party_mark')
    .from(rowsFrom(fresh, 'fresh', { party: 'text', field: 'text', before: 'text', mark: 'text' }))
    .set((eb) => ({ index_key: key.id, mark: eb.ref('fresh.mark') }))
    .where('party_mark.county', '=', county)
    .where('party_mark.index_key', 'in', old)
    .whereRef('party_mark.party', '=', 'fresh.party')
    .whereRef('party_mark.field', '=', 'fresh.field')
    .whereRef('party_mark.mark', '=', 'fresh.before')
    .execute()
  return rows.length
}

/** How many rows still stand under these keys. */
export async function leftUnder(
  db: Executor,
  county: string,
  purpose: KeyPurpose,
  keys: readonly string[],
): Promise<number> {
  const count = sql<number>`count(*)::int`.as('n')
  if (purpose === 'index') {
    const marks = sqlOf(db).selectFrom('party_mark').select(count).where('index_key', 'in', keys)
    return (await marks.where('county', '=', county).executeTakeFirstOrThrow()).n
  }
  let left = 0
  for (const table of ['party_key', 'info_request_key'] as const) {
    const wrapped = sqlOf(db).selectFrom(table).select(count).where('master_key', 'in', keys)
    left += (await wrapped.where('county', '=', county).executeTakeFirstOrThrow()).n
  }
  return left
}
