import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'
import type { MessageKey, Recipient } from './message.ts'

export interface OutboxOrder extends MessageKey {
  readonly recipient: Recipient
  readonly subject: string
  readonly body: string
  readonly now: Temporal.Instant
  /** Where a mail programme asks that no more be sent (RFC 8058). */
  readonly leave?: string
  /** Not sent before; at once where absent. */
  readonly notBefore?: Temporal.Instant
}

/**
 * Puts a message into the outbox, in the transaction of the act that causes it: both are done or neither. The same key
 * again is the same message: `there`. The act's own entry in the journal names the key and the channel, never the recipient.
 */
export async function putMessage(
  tx: Executor,
  _actor: Actor,
  { county, key, recipient, subject, body, now, notBefore = now, leave }: OutboxOrder,
): Promise<{ readonly outcome: 'put' | 'there' } | Refused<'unstorable'>> {
  const bad = unstorable([key, recipient.to, subject, body])
  if (bad !== null) return refused('unstorable', `消息${bad}，不能发出。请改正后重试。`)
  if (!sqlOf(tx).isTransaction) throw new Error('a message outside the transaction of its cause')
  const { numInsertedOrUpdatedRows: put = 0n } = await sqlOf(tx)
    .insertInto('outbox_message')
    .values({
      county,
      key,
      channel: recipient.channel,
      format: recipient.channel === 'webhook' ? recipient.format : null,
      recipient: recipient.to,
      subject,
      body,
      state: 'waiting',
      put_at: now.toString(),
      due_at: notBefore.toString(),
      attempts: 0,
      worker: null,
      alive_until: null,
      ended_at: null,
      message: null,
      leave: leave ?? null,
    })
    .onConflict((conflict) => conflict.columns(['county', 'key']).doNothing())
    .executeTakeFirst()
  return { outcome: put > 0n ? 'put' : 'there' }
}
