import { sql } from 'kysely'
import type { Kept } from '../bulk.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { type PartyKey, unwrap } from '../personal/party-key.ts'

/** A party's row with what is sealed of it. */
export interface PartyRow extends Kept<'party'> {
  readonly sealed: Sealed | null
}

interface Sealed {
  readonly key: { readonly party: string; readonly master_key: string; readonly wrapped: string }
  /** Ciphertext by field. */
  readonly fields: Readonly<Partial<Record<string, string>>>
}

/** The column `sealed` of a query over `party`: what would else be asked for in two statements more. Null of one that was erased. */
export const sealedColumn = (county: string) =>
  sql<Sealed | null>`(
  select json_build_object(
    'key', json_build_object('party', k.party, 'master_key', k.master_key, 'wrapped', k.wrapped),
    'fields', (select coalesce(json_object_agg(f.field, f.sealed), '{}') from party_field f
      where f.county = ${county} and f.party = k.party))
  from party_key k where k.county = ${county} and k.party = party.id)`.as('sealed')

/** The party's own key; null where it was erased. */
export const keyOf = ({ county, sealed }: PartyRow, ring: KeyRing): PartyKey | null =>
  sealed === null ? null : unwrap(ring, county, sealed.key)
