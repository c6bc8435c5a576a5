import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import type { Refused } from '../refused.ts'
import type { Random } from '../token.ts'
import type { KeyPurpose, KeyRing } from './key-ring.ts'
import { leftUnder, moveBatch } from './under-key.ts'
import { activeKeys, lockKeys, newKey, register } from './vault.ts'

export interface Rotation {
  readonly county: string
  readonly keys: KeyRing
  readonly purpose: KeyPurpose
  readonly now: Temporal.Instant
  readonly random: Random
  /** Rows brought under the new key in one transaction. */
  readonly batch?: number
  /** Told after each batch how many rows still stand under an old key. */
  readonly onProgress?: (left: number) => void
}

export interface Rotated {
  readonly outcome: 'rotated'
  /** The key that is active now. */
  readonly key: string
  /** Rows that this call brought under it; another process may have brought others. */
  readonly moved: number
  /** Keys that nothing stands under any more, retired by this call. */
  readonly retired: readonly string[]
}

/** Short enough that nobody waits noticeably for a row that is being moved. */
const BATCH = 200

/**
 * Puts a new key in the place of the active one while everything goes on: what is written from now on comes under the
 * new key, what stands under an old one is brought over batch by batch, and an old key is retired when nothing stands
 * under it. Stopped on the way it is taken up where it was; called while another is under way it helps that one.
 */
export async function rotateKeys(
  db: Executor,
  actor: Actor,
  asked: Rotation,
): Promise<Rotated | Refused<'not-permitted'>> {
  const fault = mayNot(actor, 'rotate-keys')
  if (fault !== null) return fault
  const key = await begin(db, actor, asked)
  let moved = 0
  for (;;) {
    const count = await move(db, actor, asked)
    moved += count
    if (count > 0) {
      asked.onProgress?.(await leftUnder(db, asked.county, asked.purpose, await inState(db, asked, 'retiring')))
      continue
    }
    const retired = await finish(db, actor, asked)
    if (retired !== null) return { outcome: 'rotated', key, moved, retired }
  }
}

/** Makes the new key the active one, unless a rotation is under way. */
function begin(db: Executor, actor: Actor, asked: Rotation): Promise<string> {
  const { county, keys, purpose, now, random } = asked
  return act(db, actor, asked, async (tx) => {
    await lockKeys(tx, county)
    const active = await inState(tx, asked, 'active')
    if ((await inState(tx, asked, 'retiring')).length > 0) return { result: active[0] ?? '', entry: null }
    const key = newKey(keys, purpose, random)
    await sqlOf(tx)
      .updateTable('vault_key')
      .set({ state: 'retiring' })
      .where((eb) => eb.and({ county, purpose, state: 'active' }))
      .execute()
    await register(tx, { county, key, now })
    return {
      result: key.id,
      entry: { verb: 'rotate-keys', object: { kind: 'keys', id: key.id }, payload: { purpose, instead: active } },
    }
  })
}

async function inState(
  db: Executor,
  { county, purpose }: Rotation,
  state: 'active' | 'retiring',
): Promise<readonly string[]> {
  const rows = await sqlOf(db)
    .selectFrom('vault_key')
    .select('id')
    .where((eb) => eb.and({ county, purpose, state }))
    .execute()
  return rows.map(({ id }) => id)
}

/** Gives how many rows were brought over, 0 where none is free. */
function move(db: Executor, actor: Actor, asked: Rotation): Promise<number> {
  const { county, keys, purpose, random, batch = BATCH } = asked
  return act(db, actor, asked, async (tx) => {
    const key = (await activeKeys(tx, keys, county))[purpose]
    const old = await inState(tx, asked, 'retiring')
    const count = old.length === 0 ? 0 : await moveBatch(tx, { county, keys, random, key, old, batch })
    if (count === 0) return { result: 0, entry: null }
    return {
      result: count,
      entry: { verb: 'move-under-key', object: { kind: 'keys', id: key.id }, payload: { purpose, count, from: old } },
    }
  })
}

/** Retires the old keys; null where something still stands under one, which another process is at. */
function finish(db: Executor, actor: Actor, asked: Rotation): Promise<readonly string[] | null> {
  const { county, purpose, now } = asked
  return act<readonly string[] | null>(db, actor, asked, async (tx) => {
    await lockKeys(tx, county)
    const old = await inState(tx, asked, 'retiring')
    if (old.length === 0) return { result: [], entry: null }
    if ((await leftUnder(tx, county, purpose, old)) > 0) return { result: null, entry: null }
    await sqlOf(tx)
      .updateTable('vault_key')
      .set({ state: 'retired', retired_at: now.toString() })
      .where((eb) => eb.and({ county, purpose, state: 'retiring' }))
      .execute()
    return {
      result: old,
      entry: { verb: 'retire-keys', object: { kind: 'keys', id: county }, payload: { purpose, keys: old } },
    }
  })
}
