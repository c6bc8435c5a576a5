import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import type { Random } from '../token.ts'
import type { KeyRing } from './key-ring.ts'
import { lockKeys, newKey, proofOf, register } from './vault.ts'

export type KeysOutcome = { readonly outcome: 'open'; readonly created: boolean } | Refused<'keys-lost' | 'keys-wrong'>

interface Opening {
  readonly county: string
  readonly keys: KeyRing
  readonly now: Temporal.Instant
  readonly random: Random
}

/**
 * Holds the ring against the store: the first time keys are made, later every key that something may stand under must
 * be there and be the same. A ring that has lost one, or has another in its place, is refused and nothing is written.
 */
export async function openKeys(db: Executor, asked: Opening): Promise<KeysOutcome> {
  const known = await check(db, asked)
  return known ?? create(db, asked)
}

/** Ids of the keys that something in the store may stand under. */
export async function neededKeys(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly string[]> {
  const rows = await sqlOf(db)
    .selectFrom('vault_key')
    .select('id')
    .where('county', '=', county)
    .where('state', '<>', 'retired')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Null where the ring opens what is sealed in the store; makes no key and writes nothing. */
export async function checkKeys(
  db: Executor,
  _actor: Actor,
  asked: Pick<Opening, 'county' | 'keys'>,
): Promise<Refused<'keys-lost' | 'keys-wrong'> | null> {
  const known = await check(db, asked)
  return known?.outcome === 'refused' ? known : null
}

/** Null where the store knows no key yet. */
async function check(db: Executor, { county, keys }: Pick<Opening, 'county' | 'keys'>): Promise<KeysOutcome | null> {
  const rows = await sqlOf(db)
    .selectFrom('vault_key')
    .select(['id', 'proof'])
    .where('county', '=', county)
    .where('state', '<>', 'retired')
    .execute()
  if (rows.length === 0) return null
  const lost = rows.filter(({ id }) => keys.find(id) === undefined)
  if (lost.length > 0)
    return refused(
      'keys-lost',
      `库中的个人信息用密钥 ${lost.map(({ id }) => id).join('、')} 封存，密钥文件 ${keys.place} 里没有。请把另行保管的密钥文件放回此处，或用 ZHENGLING_KEYS 指明它的位置；没有改动任何数据。`,
    )
  const wrong = rows.filter(({ id, proof }) => proof !== proofOf(county, keys.find(id)!))
  if (wrong.length === 0) return { outcome: 'open', created: false }
  return refused(
    'keys-wrong',
    `密钥文件 ${keys.place} 里的 ${wrong.map(({ id }) => id).join('、')} 不是封存这个库的那一把，可能是另一个库的文件。请换回本库的密钥文件；没有改动任何数据。`,
  )
}

function create(db: Executor, asked: Opening): Promise<KeysOutcome> {
  const { county, keys, now, random } = asked
  return act<KeysOutcome>(db, { kind: 'system', program: 'keys' }, asked, async (tx) => {
    await lockKeys(tx, county)
    // Another process may have been here while this one waited.
    const known = await check(tx, asked)
    if (known !== null) return { result: known, entry: null }
    const made = (['master', 'index'] as const).map((purpose) => newKey(keys, purpose, random))
    for (const key of made) await register(tx, { county, key, now })
    return {
      result: { outcome: 'open', created: true },
      entry: {
        verb: 'create-keys',
        object: { kind: 'keys', id: county },
        payload: { keys: made.map(({ id }) => id) },
      },
    }
  })
}
