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

/**
 * The active key of each purpose, for something written in this transaction: a rotation waits until the transaction is
 * over, so nothing comes under a key after it was counted empty.
 */
export async function activeKeys(
  tx: Executor,
  ring: KeyRing,
  county: string,
): Promise<Readonly<Record<KeyPurpose, RingKey>>> {
  await lockShared(tx, county, 'keys')
  const rows = await sqlOf(tx)
    .selectFrom('vault_key')
    .select(['id', 'purpose'])
    .where((eb) => eb.and({ county, state: 'active' }))
    .execute()
  const of = (purpose: KeyPurpose) => needed(ring, rows.find((row) => row.purpose === purpose)?.id ?? '')
  return { master: of('master'), index: of('index') }
}

/** Every key of a purpose that something may still stand under, the active one first. */
export async function keysInUse(
  db: Executor,
  ring: KeyRing,
  county: string,
  purpose: KeyPurpose,
): Promise<readonly RingKey[]> {
  const rows = await sqlOf(db)
    .selectFrom('vault_key')
    .select('id')
    .where((eb) => eb.and({ county, purpose }))
    .where('state', '<>', 'retired')
    .orderBy('state')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => needed(ring, id))
}

/** Waits until nobody writes under a key, and lets nobody begin to until the transaction is over. */
export const lockKeys = (tx: Executor, county: string): Promise<void> => lock(tx, county, 'keys')
