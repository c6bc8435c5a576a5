import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import type { MessageKey } from './message.ts'

export interface Resolution extends MessageKey {
  /** `again`: send it once more. `counted`: it counts as sent. */
  readonly how: 'again' | 'counted'
  readonly now: Temporal.Instant
}

export type ResolveOutcome = { readonly outcome: 'resolved' } | Refused<'not-permitted' | 'not-open'>

/** A person decides on a message that may have been sent, or that was given up: again, or (the former only) done. */
export async function resolveMessage(
  db: Executor,
  actor: Actor,
  { county, key, how, now }: Resolution,
): Promise<ResolveOutcome> {
  const fault = mayNot(actor, 'resolve-message')
  if (fault !== null) return fault
  const again = how === 'again'
  const at = now.toString()
  return act<ResolveOutcome>(db, actor, { county, now }, async (tx) => {
    const row = await sqlOf(tx)
      .updateTable('outbox_message')
      .set(again ? { state: 'waiting', due_at: at, attempts: 0, ended_at: null } : { state: 'counted', ended_at: at })
      .where((eb) => eb.and({ county, key }))
      .where('state', 'in', again ? ['unknown', 'given-up'] : ['unknown'])
      // What was forgotten cannot be sent.
      .where('recipient', 'is not', null)
      .returning('channel')
      .executeTakeFirst()
    if (row === undefined)
      return { result: refused('not-open', '这条消息不在待处理之列，可能已由他人处理。请刷新页面查看。'), entry: null }
    return {
      result: { outcome: 'resolved' },
      entry: {
        verb: again ? 'resend-message' : 'count-message-sent',
        object: { kind: 'message', id: key },
        payload: { channel: row.channel },
      },
    }
  })
}
