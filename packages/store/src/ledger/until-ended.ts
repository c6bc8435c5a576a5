import type { Act } from '../act.ts'
import { type Actor, type Signature, signatureOf } from '../actor.ts'

/** What every decision of the office keeps that stands until another takes its place or it is taken back. */
export interface UntilEnded {
  readonly why: string
  readonly setAt: Temporal.Instant
  readonly setBy: Signature
  /** Null while it stands. */
  readonly ended: { readonly at: Temporal.Instant; readonly by: Signature; readonly why: string } | null
}

interface EndColumns {
  readonly county: string
  readonly set_at: Temporal.Instant
  readonly set_by: Signature
  readonly ended_at: Temporal.Instant | null
  readonly ended_by: Signature | null
  readonly ended_why: string | null
}

/** A decision from its row: its own columns stay as they are. */
export function untilEnded<R extends EndColumns>(
  row: R,
): Omit<R, keyof EndColumns> & Pick<UntilEnded, 'setAt' | 'setBy' | 'ended'> {
  const { county: _, set_at, set_by, ended_at: at, ended_by: by, ended_why: why, ...rest } = row
  return {
    ...rest,
    setAt: set_at,
    setBy: set_by,
    ended: at === null || by === null || why === null ? null : { at, by, why },
  }
}

/** The columns of one that stands from now on. */
export const standsNow = (actor: Actor, { now }: Pick<Act, 'now'>) => ({
  set_at: now.toString(),
  set_by: signatureOf(actor),
  ended_at: null,
  ended_by: null,
  ended_why: null,
})

/** What changes when it ends. */
export const ending = (actor: Actor, { now }: Pick<Act, 'now'>, why: string) => ({
  ended_at: now.toString(),
  ended_by: JSON.stringify(signatureOf(actor)),
  ended_why: why,
})
