import { type Executor, sqlOf } from '../executor.ts'
import { lock, lockShared } from '../lock.ts'
import type { Random } from '../token.ts'
import { blindMark } from './blind-mark.ts'
import { BYTES, type KeyPurpose, type KeyRing, needed, type RingKey } from './key-ring.ts'

/** A code that only this key makes. */
export const proofOf = (county: string, { id, bytes }: RingKey): string => blindMark(bytes, county, 'proof', id)

/** A key of that purpose that nobody has seen, kept in the ring. */
export function newKey(ring: KeyRing, purpose: KeyPurpose, random: Random): RingKey {
  const id = `${purpose}-${Buffer.from(random(6)).toString('hex')}`
  const key = { id, purpose, bytes: random(BYTES[purpose]) }
  ring.add(key)
  return key
}

/** Names a key in the database as the active one of its purpose. */
export async function register(
  tx: Executor,
  { county, key, now }: { readonly county: string; readonly key: RingKey; readonly now: Temporal.Instant },
): Promise<void> {
  const { id, purpose } = key
  const row = { county, id, purpose, state: 'active', proof: proofOf(county, key) } as const
  await sqlOf(tx)
    .insertInto('vault_key')
    .values({ ...row, created_at: now.toString(), retired_at: null })
    .execute()
}

/** The keys that something is written under. */
export interface ActiveKeys extends Readonly<Record<KeyPurpose, RingKey>> {
  /** Every index key that a mark may still stand under, the active one first. */
  readonly indexes: readonly RingKey[]
}

/**
 * The keys for something written in this transaction: a rotation waits until the transaction is over, so nothing comes
 * under a key after it was counted empty.
 */
export async function activeKeys(tx: Executor, ring: KeyRing, county: string): Promise<ActiveKeys> {
  await lockShared(tx, county, 'keys')
  const rows = await inUse(tx, county).execute()
  const of = (purpose: KeyPurpose) => rows.filter((row) => row.purpose === purpose).map(({ id }) => id)
  return {
    master: needed(ring, of('master')[0] ?? ''),
    index: needed(ring, of('index')[0] ?? ''),
    indexes: of('index').map((id) => needed(ring, id)),
  }
}

/** Every key of a purpose that something may still stand under, the active one first. */
export async function keysInUse(
  db: Executor,
  ring: KeyRing,
  county: string,
  purpose: KeyPurpose,
): Promise<readonly RingKey[]> {
  const rows = await inUse(db, county).where('purpose', '=', purpose).execute()
  return rows.map(({ id }) => needed(ring, id))
}

/** `active` comes before `retiring`. */
const inUse = (db: Executor, county: string) =>
  sqlOf(db)
    .selectFrom('vault_key')
    .select(['id', 'purpose'])
    .where('county', '=', county)
    .where('state', '<>', 'retired')
    .orderBy('state')
    .orderBy('id')

/** Waits until nobody writes under a key, and lets nobody begin to until the transaction is over. */
export const lockKeys = (tx: Executor, county: string): Promise<void> => lock(tx, county, 'keys')
