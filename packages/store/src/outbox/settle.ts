import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import type { SendEnd, TakenMessage } from './message.ts'
import type { OutboxWorker } from './take.ts'

/** Attempts until a message is given up: over some four hours, a morning that a mail server is down. */
export const MOST_ATTEMPTS = 8

const LONGEST = Temporal.Duration.from({ hours: 6 })

/** How long after its attempt a message is tried again: 1, 2, 4 … minutes. */
export const retryAfter = (attempt: number): Temporal.Duration => {
  const wait = Temporal.Duration.from({ minutes: 2 ** Math.min(attempt - 1, 20) })
  return Temporal.Duration.compare(wait, LONGEST) > 0 ? LONGEST : wait
}

/** Writes down how an attempt ended; false where the message was taken for lost in the meantime: then that stands. */
export async function settleMessage(
  db: Executor,
  actor: Actor,
  { key, attempt }: Pick<TakenMessage, 'key' | 'attempt'>,
  { county, worker, now, end }: OutboxWorker & { readonly end: SendEnd },
): Promise<boolean> {
  if (mayNot(actor, 'run-work') !== null) return false
  const { numUpdatedRows } = await sqlOf(db)
    .updateTable('outbox_message')
    .set({ ...settled(end, attempt, now), worker: null, alive_until: null })
    .where((eb) => eb.and({ county, key, worker, state: 'sending' }))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function settled(end: SendEnd, attempt: number, now: Temporal.Instant) {
  const ended_at = now.toString()
  switch (end.end) {
    case 'sent':
    case 'rehearsed':
      return { state: end.end, ended_at, message: null }
    case 'unknown':
      return { state: 'unknown', message: end.message } as const
    case 'refused':
      return end.final || attempt >= MOST_ATTEMPTS
        ? ({ state: 'given-up', ended_at, message: end.message } as const)
        : ({ state: 'waiting', due_at: now.add(retryAfter(attempt)).toString(), message: end.message } as const)
  }
}
