import type { Kept } from '../bulk.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { mask } from '../personal/mask.ts'
import { openField } from '../personal/party-key.ts'
import { fieldNames, type PartyKind, type SealedField } from './kinds.ts'
import type { RetentionKind } from './retention.ts'
import { keyOf, type PartyRow } from './row.ts'

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
export const maskedViews = (
  { county, keys }: { readonly county: string; readonly keys: KeyRing },
  rows: readonly PartyRow[],
): readonly PartyView[] =>
  rows.flatMap((row) => {
    const key = keyOf(row, keys)
    if (key === null) return []
    const masked = fieldNames.flatMap((field) => {
      const kept = row.sealed?.fields[field]
      return kept === undefined
        ? []
        : [[field, mask(field, openField(key, { county, party: row.id, field }, kept))] as const]
    })
    return [viewOf(row, Object.fromEntries(masked))]
  })

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
