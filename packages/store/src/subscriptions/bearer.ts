import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { tokenHash } from '../token.ts'
import type { Wanted } from './wanted.ts'

/** A subscription as whoever has its link sees it. */
export interface SubscriptionView {
  readonly id: string
  readonly wanted: Wanted
  readonly confirmedAt: Temporal.Instant | null
}

interface ByToken {
  readonly county: string
  /** Of its link. */
  readonly token: string
}

/** The subscription of a link; undefined where there is none, or no longer. */
export const subscriptionOf = (
  db: Executor,
  _actor: Actor,
  { county, token }: ByToken,
): Promise<SubscriptionView | undefined> =>
  sqlOf(db)
    .selectFrom('subscription')
    .select(['id', 'wanted', 'confirmed_at as confirmedAt'])
    .where((eb) => eb.and({ county, token_hash: tokenHash(token) }))
    .executeTakeFirst()

/** Whoever has the mailbox says that it is so; done twice it is no act. From now on it is told what becomes public. */
export async function confirmSubscription(db: Executor, actor: Actor, asked: Act & ByToken): Promise<boolean> {
  const { county, now } = asked
  return act(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .updateTable('subscription')
      .set({ confirmed_at: now.toString(), told_at: now.toString() })
      .where((eb) => eb.and({ county, token_hash: tokenHash(asked.token) }))
      .where('confirmed_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (row === undefined) return { result: false, entry: null }
    return { result: true, entry: { verb: 'confirm-subscription', object: { kind: 'subscription', id: row.id } } }
  })
}

/** Ends a subscription and forgets its address; done twice it is no act. */
export async function leaveSubscription(db: Executor, actor: Actor, asked: Act & ByToken): Promise<boolean> {
  const { county } = asked
  return act(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .deleteFrom('subscription')
      .where((eb) => eb.and({ county, token_hash: tokenHash(asked.token) }))
      .returning('id')
      .executeTakeFirst()
    if (row === undefined) return { result: false, entry: null }
    return { result: true, entry: { verb: 'leave-subscription', object: { kind: 'subscription', id: row.id } } }
  })
}
