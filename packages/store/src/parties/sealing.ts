import { type Executor, sqlOf } from '../executor.ts'
import { blindMark } from '../personal/blind-mark.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { newPartyKey, type PartyKey, sealField, wrap } from '../personal/party-key.ts'
import { type ActiveKeys, activeKeys } from '../personal/vault.ts'
import type { Random } from '../token.ts'
import type { PartyData } from './draft.ts'
import { fieldNames, type SealedField, sealedFields } from './kinds.ts'

/** What is needed to seal: the keys of the transaction. */
export interface Sealer extends ActiveKeys {
  readonly county: string
  readonly random: Random
}

export async function sealerIn(
  tx: Executor,
  { county, keys, random }: { readonly county: string; readonly keys: KeyRing; readonly random: Random },
): Promise<Sealer> {
  return { county, random, ...(await activeKeys(tx, keys, county)) }
}

/** The rows of a party's fields and marks. */
export interface SealedRows {
  readonly party_field: readonly { county: string; party: string; field: string; sealed: string }[]
  readonly party_mark: readonly { county: string; field: string; index_key: string; mark: string; party: string }[]
}

export function sealRows(
  { county, random, index }: Sealer,
  party: string,
  key: PartyKey,
  values: PartyData['sealed'],
): SealedRows {
  const filled = fieldNames.flatMap((field) => {
    const value = values[field]
    return value === undefined ? [] : [{ field, value }]
  })
  return {
    party_field: filled.map(({ field, value }) => ({
      county,
      party,
      field,
      sealed: sealField(key, { county, party, field, random }, value),
    })),
    party_mark: filled
      .filter(({ field }) => sealedFields[field].marked)
      .map(({ field, value }) => ({
        county,
        field,
        index_key: index.id,
        mark: blindMark(index.bytes, county, field, value),
        party,
      })),
  }
}

/** Writes these values of a party with their marks, and gives them as they are kept: sealed, by field. */
export async function putFields(
  tx: Executor,
  sealer: Sealer,
  { party, key, values }: { readonly party: string; readonly key: PartyKey; readonly values: PartyData['sealed'] },
): Promise<Readonly<Record<string, string>>> {
  const { party_field, party_mark } = sealRows(sealer, party, key, values)
  if (party_field.length > 0) await sqlOf(tx).insertInto('party_field').values(party_field).execute()
  if (party_mark.length > 0) await sqlOf(tx).insertInto('party_mark').values(party_mark).execute()
  return keptOf(party_field)
}

/** Values as they are kept: sealed, by field. */
export const keptOf = (rows: SealedRows['party_field']): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ field, sealed }) => [field, sealed]))

/** A new party's key and the row it is kept in. */
export function newKeyRow({ county, random, master }: Sealer, party: string) {
  const key = newPartyKey(random)
  return { key, row: { county, party, master_key: master.id, wrapped: wrap(master, { county, party, key, random }) } }
}

/** Takes the marks and values of these fields away, the marks first: a rotation that reads a mark then finds its value. */
export async function removeFields(
  tx: Executor,
  county: string,
  party: string,
  fields: readonly SealedField[],
): Promise<void> {
  for (const table of ['party_mark', 'party_field'] as const)
    await sqlOf(tx)
      .deleteFrom(table)
      .where((eb) => eb.and({ county, party }))
      .where('field', 'in', fields)
      .execute()
}
