import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import type { OutboxMessageTable } from '../tables.ts'
import { maskRecipient } from './mask-recipient.ts'
import type { Channel } from './message.ts'

export type MessageState = OutboxMessageTable['state']

/** A message as the system administrator sees it: no words, and of the recipient only as much as tells it from others. */
export interface MessageView {
  readonly key: string
  readonly channel: Channel
  readonly state: MessageState
  readonly recipient: string
  readonly put: Temporal.Instant
  readonly due: Temporal.Instant
  readonly attempts: number
  readonly message: string | null
}

/** How many messages there are in each state. */
export async function messagesByState(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<Readonly<Partial<Record<MessageState, number>>>> {
  if (mayNot(actor, 'watch-operations') !== null) return {}
  const rows = await sqlOf(db)
    .selectFrom('outbox_message')
    .select(['state', sql<number>`count(*)`.as('n')])
    .where('county', '=', county)
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

/** Messages in a state, those due longest first, at most `limit`. */
export async function messagesIn(
  db: Executor,
  actor: Actor,
  {
    county,
    states,
    limit,
  }: { readonly county: string; readonly states: readonly MessageState[]; readonly limit: number },
): Promise<readonly MessageView[]> {
  if (mayNot(actor, 'watch-operations') !== null) return []
  const rows = await sqlOf(db)
    .selectFrom('outbox_message')
    .select(['key', 'channel', 'state', 'recipient', 'put_at as put', 'due_at as due', 'attempts', 'message'])
    .where('county', '=', county)
    .where('state', 'in', states)
    .orderBy('due_at')
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map(({ recipient, ...row }) => ({ ...row, recipient: maskRecipient(row.channel, recipient) }))
}

/** What a county's outbox waits for. That it stands still is no secret; what is in it is. */
export interface OutboxStanding {
  /** Since when the message is due that is due longest and that nobody has tried since; null where none is. */
  readonly waitsSince: Temporal.Instant | null
  /** Messages that a person must decide on. */
  readonly undecided: number
}

export async function outboxStanding(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<OutboxStanding> {
  const row = await sqlOf(db)
    .selectFrom('outbox_message')
    .select([
      sql<Temporal.Instant | null>`min(due_at) filter (where state = 'waiting')`.as('waitsSince'),
      sql<number>`count(*) filter (where state = 'unknown')`.as('undecided'),
    ])
    .where('county', '=', county)
    .where('state', 'in', ['waiting', 'unknown'])
    .executeTakeFirstOrThrow()
  return row
}
