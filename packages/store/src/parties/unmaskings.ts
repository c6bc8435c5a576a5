import type { Actor, Signature } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { may } from '../may/may.ts'
import type { SealedField } from './kinds.ts'

/** That somebody saw a field whole: who, when, of which record, for what; not what it says. */
export interface Unmasking {
  readonly seq: number
  readonly at: Temporal.Instant
  readonly actor: Signature
  readonly party: string
  readonly field: SealedField
  readonly reason: string
}

/** The latest unmaskings, the latest first: for the security administrator; others see none. */
export async function unmaskings(
  db: Executor,
  actor: Actor,
  { county, limit }: { readonly county: string; readonly limit: number },
): Promise<readonly Unmasking[]> {
  if (may(actor, 'watch-sign-in').outcome !== 'allowed') return []
  const rows = await sqlOf(db)
    .selectFrom('journal')
    .select(['seq', 'at', 'actor', 'object_id as party', 'payload'])
    .where((eb) => eb.and({ county, verb: 'unmask', object_kind: 'party' }))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ payload, ...row }) => ({
    ...row,
    // Written by `unmaskField` alone.
    field: payload['field'] as SealedField,
    reason: payload['reason'] as string,
  }))
}
