import { type Executor, sqlOf } from '../executor.ts'
import type { Random } from '../token.ts'
import { type KeyRing, needed, type RingKey } from './key-ring.ts'
import { KEY_BYTES, openSealed, type Place, seal } from './seal.ts'

/** A party's own key, in the clear: never kept beyond the request that needs it. */
export type PartyKey = Uint8Array

export const newPartyKey = (random: Random): PartyKey => random(KEY_BYTES)

const placeOf = (county: string, party: string): Place => ({ county, table: 'party_key', record: party, field: 'key' })

/** A party's key under a master key, for its row. */
export const wrap = (
  master: RingKey,
  {
    county,
    party,
    key,
    random,
  }: { readonly county: string; readonly party: string; readonly key: PartyKey; readonly random: Random },
): string => seal(master.bytes, placeOf(county, party), key, random)

/** The key in a row of `party_key`. Throws where it does not open: keys are checked at the start, so the row was altered. */
export function unwrap(
  ring: KeyRing,
  county: string,
  { party, master_key, wrapped }: { readonly party: string; readonly master_key: string; readonly wrapped: string },
): PartyKey {
  const key = openSealed(needed(ring, master_key).bytes, placeOf(county, party), wrapped)
  if (key === null) throw new Error(`the key of party ${party} does not open under ${master_key}`)
  return key
}

/** The keys of these parties by their ids; erased ones have none. */
export async function partyKeys(
  db: Executor,
  ring: KeyRing,
  { county, parties }: { readonly county: string; readonly parties: readonly string[] },
): Promise<ReadonlyMap<string, PartyKey>> {
  const rows = await sqlOf(db)
    .selectFrom('party_key')
    .select(['party', 'master_key', 'wrapped'])
    .where('county', '=', county)
    .where((eb) => eb('party', '=', eb.fn.any(eb.val([...parties]))))
    .execute()
  return new Map(rows.map((row) => [row.party, unwrap(ring, county, row)]))
}

const fieldPlace = (county: string, party: string, field: string): Place => ({
  county,
  table: 'party',
  record: party,
  field,
})

/** A value of a party's field, sealed under its key: the same in its row and in the journal. */
export const sealField = (
  key: PartyKey,
  at: { readonly county: string; readonly party: string; readonly field: string; readonly random: Random },
  clear: string,
): string => seal(key, fieldPlace(at.county, at.party, at.field), clear, at.random)

/** The value in the clear. Throws where it does not open: the row was altered. */
export function openField(
  key: PartyKey,
  { county, party, field }: { readonly county: string; readonly party: string; readonly field: string },
  sealed: string,
): string {
  const clear = openSealed(key, fieldPlace(county, party, field), sealed)
  if (clear === null) throw new Error(`${field} of party ${party} does not open`)
  return clear.toString('utf8')
}
