import { act } from './act.ts'
import type { Actor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { instant } from './instant.ts'
import { notResting, postsOf } from './people/held.ts'
import type { PlacesNow } from './people/places.ts'
import { actorWith } from './people/signed-in.ts'
import type { Source } from './sign-in/guard.ts'
import type { SessionTable } from './tables.ts'
import { tokenHash } from './token.ts'

/** Somebody signed in, or on the way. */
export interface Session {
  readonly actor: SignedInActor
  /** The account's name as shown. */
  readonly name: string
  /** What was shown first. */
  readonly way: SessionTable['way']
  /** Only `full` may do what the actor may: `code` has yet to show the second factor, `enrol` to set one up. */
  readonly stage: SessionTable['stage']
  readonly created: Temporal.Instant
  readonly lastSeen: Temporal.Instant
  readonly expires: Temporal.Instant
}

export type SignedInActor = Exclude<Actor, { kind: 'public' | 'system' }>

/** Being seen is written at most this often: it is a row that everybody signed in would write at every page. */
const SEEN_EVERY = Temporal.Duration.from({ minutes: 1 })

export interface NewSession {
  readonly county: string
  readonly account: string
  readonly token: string
  readonly now: Temporal.Instant
  readonly expires: Temporal.Instant
  readonly way: SessionTable['way']
  readonly stage: SessionTable['stage']
  readonly from: Pick<Source, 'near' | 'browser'>
}

/** Starts a session in the transaction of a sign-in. */
export async function beginSession(
  tx: Executor,
  { county, account, token, now, expires, way, stage, from }: NewSession,
): Promise<void> {
  await sqlOf(tx)
    .insertInto('session')
    .values({
      county,
      token_hash: tokenHash(token),
      account,
      created_at: now.toString(),
      last_seen_at: now.toString(),
      expires_at: expires.toString(),
      revoked_at: null,
      way,
      stage,
      address: from.near,
      browser: from.browser,
    })
    .execute()
}

export interface SessionAsked {
  readonly county: string
  readonly token: string
  readonly now: Temporal.Instant
  /** Longest time without being seen; no limit where absent. */
  readonly idle?: Temporal.Duration
  /** The day in the county, by which posts are held or not. */
  readonly today: Temporal.PlainDate
  readonly places: PlacesNow
}

/**
 * The session a token opens; undefined where it is unknown, over, revoked, idle too long, its account disabled or locked,
 * or its bearer out of office.
 */
export async function sessionOf(db: Executor, asked: SessionAsked): Promise<Session | undefined> {
  const { county, token, now, idle } = asked
  const token_hash = tokenHash(token)
  const row = await sqlOf(db)
    .selectFrom('session as s')
    .innerJoin('account as a', (join) => join.onRef('a.county', '=', 's.county').onRef('a.id', '=', 's.account'))
    .select(['s.account', 's.created_at', 's.last_seen_at', 's.expires_at', 's.way', 's.stage'])
    .select(['a.name', 'a.kind', 'a.duty', 'a.person', 'a.party'])
    .select(postsOf(db, 'a.person', asked))
    .where((eb) => eb.and({ 's.county': county, 's.token_hash': token_hash }))
    .where('s.revoked_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .where('a.locked_reason', 'is', null)
    .where('s.expires_at', '>', instant(now))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const unseen = now.since(row.last_seen_at)
  if (idle !== undefined && Temporal.Duration.compare(unseen, idle) > 0) return undefined
  const actor = await actorWith(asked.places, row, notResting(row.posts))
  if (actor === null) return undefined
  if (Temporal.Duration.compare(unseen, SEEN_EVERY) >= 0) await seen(db, county, token_hash, now)
  return {
    actor,
    name: row.name,
    way: row.way,
    stage: row.stage,
    created: row.created_at,
    lastSeen: row.last_seen_at,
    expires: row.expires_at,
  }
}

/** Being seen is no act, so it has no entry in the journal. */
const seen = (db: Executor, county: string, token_hash: string, now: Temporal.Instant) =>
  sqlOf(db)
    .updateTable('session')
    .set({ last_seen_at: now.toString() })
    .where((eb) => eb.and({ county, token_hash }))
    .where('last_seen_at', '<', instant(now))
    .execute()

/** Ends a session (退出登录). Whoever has the token may; false where there was none to end. */
export async function revokeSession(
  db: Executor,
  actor: Actor,
  { county, token, now }: { readonly county: string; readonly token: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  return act(db, actor, { county, now }, async (tx) => {
    const row = await sqlOf(tx)
      .updateTable('session')
      .set({ revoked_at: now.toString() })
      .where((eb) => eb.and({ county, token_hash: tokenHash(token) }))
      .where('revoked_at', 'is', null)
      .returning('account')
      .executeTakeFirst()
    if (row === undefined) return { result: false, entry: null }
    return { result: true, entry: { verb: 'sign-out', object: { kind: 'account', id: row.account } } }
  })
}

/** Whether anybody ever signed in; until then the server prints a fresh one-time link at each start. */
export async function hasSignedIn(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<boolean> {
  const row = await sqlOf(db)
    .selectFrom('session')
    .select('account')
    .where('county', '=', county)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
