import { type Executor, sqlOf } from '../executor.ts'
import { rowsFrom } from '../rows-from.ts'
import type { Random } from '../token.ts'
import { type KeyRing, needed, type RingKey } from './key-ring.ts'
import { KEY_BYTES, openSealed, type Place, seal } from './seal.ts'
import type { Moving } from './under-key.ts'

/** A request's own key, in the clear: never kept beyond the request of the web that needs it. */
export type RequestKey = Uint8Array

/** A row of `info_request_key`, as far as it is needed to open it. */
export interface WrappedKey {
  readonly request: string
  readonly master_key: string
  readonly wrapped: string
}

const placeOf = (county: string, request: string): Place => ({
  county,
  table: 'info_request_key',
  record: request,
  field: 'key',
})

const wrap = (
  master: RingKey,
  { county, request, key, random }: { county: string; request: string; key: RequestKey; random: Random },
): string => seal(master.bytes, placeOf(county, request), key, random)

/** A new key with the row that keeps it. */
export function newRequestKey(master: RingKey, at: { county: string; request: string; random: Random }) {
  const key: RequestKey = at.random(KEY_BYTES)
  const { county, request } = at
  return { key, row: { county, request, master_key: master.id, wrapped: wrap(master, { ...at, key }) } }
}

/** Throws where it does not open: keys are checked at the start, so the row was altered. */
export function unwrapRequestKey(
  ring: KeyRing,
  county: string,
  { request, master_key, wrapped }: WrappedKey,
): RequestKey {
  const key = openSealed(needed(ring, master_key).bytes, placeOf(county, request), wrapped)
  if (key === null) throw new Error(`the key of request ${request} does not open under ${master_key}`)
  return key
}

/** Brings a batch of them under a new master key, leaving rows to whoever else is at them. Gives how many it was. */
export async function rewrapRequests(tx: Executor, moving: Moving): Promise<number> {
  const { county, keys, random, key, old, batch } = moving
  const rows = await sqlOf(tx)
    .selectFrom('info_request_key')
    .select(['request', 'master_key', 'wrapped'])
    .where('county', '=', county)
    .where('master_key', 'in', old)
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  const fresh = rows.map((row) => ({
    request: row.request,
    wrapped: wrap(key, { county, request: row.request, key: unwrapRequestKey(keys, county, row), random }),
  }))
  await sqlOf(tx)
    .updateTable('info_request_key')
    .from(rowsFrom(fresh, 'fresh', { request: 'text', wrapped: 'text' }))
    .set((eb) => ({ master_key: key.id, wrapped: eb.ref('fresh.wrapped') }))
    .where('info_request_key.county', '=', county)
    .whereRef('info_request_key.request', '=', 'fresh.request')
    .execute()
  return rows.length
}
