import type { Executor } from '../executor.ts'
import type { Random } from '../token.ts'
import type { KeyRing } from './key-ring.ts'
import { openSealed, seal } from './seal.ts'
import { keysInUse } from './vault.ts'

/** Who a parcel is made for, and with what. */
export interface ParcelFor {
  readonly county: string
  readonly keys: KeyRing
  /** What it was made for: `parties`; it opens for nothing else. */
  readonly purpose: string
  /** The account that alone may hand it back. */
  readonly account: string
}

const placeOf = ({ county, account, purpose }: ParcelFor) => ({
  county,
  table: 'parcel',
  record: account,
  field: purpose,
})

/**
 * A text that is handed out to come back unchanged with the next request: personal data that is looked at before it is stored then
 * lies nowhere on the server meanwhile.
 */
export async function sealParcel(
  db: Executor,
  asked: ParcelFor & { readonly random: Random },
  text: string,
): Promise<string> {
  const [key] = await keysInUse(db, asked.keys, asked.county, 'master')
  if (key === undefined) throw new Error('a store whose keys were opened has a master key')
  return seal(key.bytes, placeOf(asked), text, asked.random)
}

/** The text of a parcel; null where it is another account's or purpose's, was altered, or its key is retired. */
export async function openParcel(db: Executor, asked: ParcelFor, parcel: string): Promise<string | null> {
  const keys = await keysInUse(db, asked.keys, asked.county, 'master')
  for (const { bytes } of keys) {
    const text = openSealed(bytes, placeOf(asked), parcel)
    if (text !== null) return text.toString('utf8')
  }
  return null
}
