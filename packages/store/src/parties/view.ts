import type { Kept } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { mask } from '../personal/mask.ts'
import { openField, partyKeys } from '../personal/party-key.ts'
import { fieldNames, type PartyKind, type SealedField } from './kinds.ts'
import type { RetentionKind } from './retention.ts'

/** A party as pages and lists show it: sealed fields by their mask. */
export interface PartyView {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  readonly township: string
  readonly village: string | null
  readonly retention: RetentionKind
  readonly retainedUntil: string | null
  readonly revision: number
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  /** The fields that are filled, masked, in the order of forms. */
  readonly masked: Readonly<Partial<Record<SealedField, string>>>
}

/** Rows of parties with their fields masked. One erased while it was read is left out. */
export async function maskedViews(
  db: Executor,
  { county, keys }: { readonly county: string; readonly keys: KeyRing },
  rows: readonly Kept<'party'>[],
): Promise<readonly PartyView[]> {
  const parties = rows.map(({ id }) => id)
  const values = await sqlOf(db)
    .selectFrom('party_field')
    .select(['party', 'field', 'sealed'])
    .where('county', '=', county)
    .where((eb) => eb('party', '=', eb.fn.any(eb.val(parties))))
    .execute()
  const own = await partyKeys(db, keys, { county, parties })
  const byParty = Map.groupBy(values, ({ party }) => party)
  return rows.flatMap((row) => {
    const key = own.get(row.id)
    if (key === undefined) return []
    const sealed = new Map((byParty.get(row.id) ?? []).map((value) => [value.field, value.sealed]))
    const masked = fieldNames.flatMap((field) => {
      const kept = sealed.get(field)
      return kept === undefined
        ? []
        : [[field, mask(field, openField(key, { county, party: row.id, field }, kept))] as const]
    })
    return [viewOf(row, Object.fromEntries(masked))]
  })
}

function viewOf(row: Kept<'party'>, masked: PartyView['masked']): PartyView {
  const { id, kind, name, township, village, revision } = row
  return {
    id,
    kind,
    name,
    township,
    village,
    // Written by this program alone, which knows the kinds that it declares.
    retention: row.retention as RetentionKind,
    retainedUntil: row.retained_until,
    revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    masked,
  }
}
