import { act } from '../act.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import type { SignedInActor } from '../session.ts'
import type { SessionTable } from '../tables.ts'
import { tokenHash } from '../token.ts'

/** A session that goes on, as its owner or the security administrator sees it. */
export interface LiveSession {
  /** Names it in forms; nobody can sign in with it. */
  readonly id: string
  readonly account: string
  readonly way: SessionTable['way']
  readonly stage: SessionTable['stage']
  readonly address: string
  readonly browser: string
  readonly created: Temporal.Instant
  readonly lastSeen: Temporal.Instant
}

/** Sessions that go on at a moment: not ended, not idle too long, of one account or all; the latest first. */
export async function liveSessions(
  db: Executor,
  {
    county,
    now,
    idle,
    account,
  }: {
    readonly county: string
    readonly now: Temporal.Instant
    readonly idle: Temporal.Duration
    readonly account?: string
  },
): Promise<readonly LiveSession[]> {
  const rows = await sqlOf(db)
    .selectFrom('session')
    .select(['token_hash', 'account', 'way', 'stage', 'address', 'browser', 'created_at', 'last_seen_at'])
    .where('county', '=', county)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', instant(now))
    .where('last_seen_at', '>=', instant(now.subtract(idle)))
    .$if(account !== undefined, (query) => query.where('account', '=', account ?? ''))
    .orderBy('last_seen_at', 'desc')
    .orderBy('token_hash')
    .limit(500)
    .execute()
  return rows.map(({ token_hash, created_at, last_seen_at, ...row }) => ({
    id: token_hash,
    ...row,
    created: created_at,
    lastSeen: last_seen_at,
  }))
}

/** The actor's own sessions. */
export const ownSessions = (
  db: Executor,
  { account }: SignedInActor,
  asked: { readonly county: string; readonly now: Temporal.Instant; readonly idle: Temporal.Duration },
): Promise<readonly LiveSession[]> => liveSessions(db, { ...asked, account })

/** Ends one of the actor's own sessions, or all but the one whose token is given; gives how many it was. */
export async function endOwnSessions(
  db: Executor,
  actor: SignedInActor,
  asked: {
    readonly county: string
    readonly now: Temporal.Instant
    readonly which: { readonly id: string } | { readonly allBut: string }
  },
): Promise<number> {
  const { county, now, which } = asked
  const { account } = actor
  return act(db, actor, asked, async (tx) => {
    const ended = await sqlOf(tx)
      .updateTable('session')
      .set({ revoked_at: now.toString() })
      .where((eb) => eb.and({ county, account }))
      .where('token_hash', 'id' in which ? '=' : '<>', 'id' in which ? which.id : tokenHash(which.allBut))
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', instant(now))
      .returning('token_hash')
      .execute()
    if (ended.length === 0) return { result: 0, entry: null }
    const object = { kind: 'account', id: account }
    return { result: ended.length, entry: { verb: 'revoke-session', object, payload: { sessions: ended.length } } }
  })
}
