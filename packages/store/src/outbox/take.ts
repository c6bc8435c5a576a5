import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { LEASE } from '../jobs/job.ts'
import { mayNot } from '../may/may.ts'
import type { MessageKey, TakenMessage } from './message.ts'

export interface OutboxWorker {
  readonly county: string
  readonly worker: string
  readonly now: Temporal.Instant
}

/** Takes the message that is due longest and that nobody sends; null where there is none. */
export async function takeMessage(
  db: Executor,
  actor: Actor,
  { county, worker, now }: OutboxWorker,
): Promise<TakenMessage | null> {
  if (mayNot(actor, 'run-work') !== null) return null
  const row = await sqlOf(db)
    .updateTable('outbox_message')
    .set({ state: 'sending', worker, alive_until: LEASE, attempts: sql<number>`attempts + 1` })
    .where('county', '=', county)
    .where('key', '=', ({ selectFrom }) =>
      selectFrom('outbox_message')
        .select('key')
        .where((eb) => eb.and({ county, state: 'waiting' }))
        .where('due_at', '<=', instant(now))
        .orderBy('due_at')
        .orderBy('key')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['key', 'channel', 'format', 'recipient', 'subject', 'body', 'attempts', 'leave'])
    .executeTakeFirst()
  if (row === undefined) return null
  const { key, channel, format, recipient, subject, body, attempts, leave } = row
  const words = {
    county,
    key,
    subject: subject ?? '',
    body: body ?? '',
    attempt: attempts,
    ...(leave !== null && { leave }),
  }
  const to = recipient ?? ''
  return channel === 'webhook' ? { ...words, channel, to, format: format ?? 'plain' } : { ...words, channel, to }
}

/** Says that a message is still being sent; false where it was taken for lost. */
export async function sendingGoesOn(
  db: Executor,
  actor: Actor,
  { county, key, worker }: MessageKey & { readonly worker: string },
): Promise<boolean> {
  if (mayNot(actor, 'run-work') !== null) return false
  const { numUpdatedRows } = await sqlOf(db)
    .updateTable('outbox_message')
    .set({ alive_until: LEASE })
    .where((eb) => eb.and({ county, key, worker, state: 'sending' }))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Marks as 可能重复 what a process was sending that is not heard of: it may have got through. What stays in the house cannot be
 * there twice and simply waits again. Gives how many may be there twice.
 */
export async function markLostMessages(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<number> {
  if (mayNot(actor, 'run-work') !== null) return 0
  const rows = await sqlOf(db)
    .updateTable('outbox_message')
    .set({
      state: sql`case when channel = 'in-app' then 'waiting' else 'unknown' end`,
      worker: null,
      alive_until: null,
      message: '发送途中程序中断，不知对方是否已收到。',
    })
    .where((eb) => eb.and({ county, state: 'sending' }))
    .where(sql<boolean>`alive_until < clock_timestamp()`)
    .returning('state')
    .execute()
  return rows.filter(({ state }) => state === 'unknown').length
}
