import type { Actor, HeldPost } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { may } from '../may/may.ts'
import { postsHeld } from '../people/held.ts'
import type { AccountTable, FailedSignInTable } from '../tables.ts'
import { type LiveSession, liveSessions } from './own-sessions.ts'

/** An account as the security administrator sees it. */
export interface WatchedAccount {
  readonly account: string
  readonly name: string
  readonly kind: AccountTable['kind']
  readonly duty: AccountTable['duty']
  /** Held today and approved. */
  readonly posts: readonly HeldPost[]
  readonly created: Temporal.Instant
  readonly disabled: boolean
  /** Why the security administrator locked it. */
  readonly lockedReason: string | null
  /** Until when failures have locked it. */
  readonly lockedUntil: Temporal.Instant | null
  readonly lastSignIn: Temporal.Instant | null
  readonly password: boolean
  readonly secondFactor: boolean
}

export interface Watching {
  readonly county: string
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
}

const watches = (actor: Actor): boolean => may(actor, 'watch-sign-in').outcome === 'allowed'

/** Accounts of those in office, by kind and name; of one only where told. Parties are many and have no part in the office. */
export async function accountsWatched(
  db: Executor,
  actor: Actor,
  { county, now, today, account }: Watching & { readonly account?: string },
): Promise<readonly WatchedAccount[]> {
  if (!watches(actor)) return []
  const rows = await sqlOf(db)
    .selectFrom('account as a')
    .leftJoin('password as p', (join) => join.onRef('p.county', '=', 'a.county').onRef('p.account', '=', 'a.id'))
    .leftJoin('second_factor as f', (join) =>
      join.onRef('f.county', '=', 'a.county').onRef('f.account', '=', 'a.id').on('f.confirmed_at', 'is not', null),
    )
    .leftJoin('sign_in_guard as g', (join) =>
      join
        .onRef('g.county', '=', 'a.county')
        .onRef('g.subject', '=', 'a.id')
        .on('g.kind', '=', 'account')
        .on('g.locked_until', '>', instant(now)),
    )
    .select(['a.id', 'a.name', 'a.kind', 'a.duty', 'a.person', 'a.created_at', 'a.disabled_at', 'a.locked_reason'])
    .select(['p.set_at', 'f.confirmed_at', 'g.locked_until'])
    .select((eb) =>
      eb
        .selectFrom('session as s')
        .select(({ fn }) => fn.max('s.created_at').as('at'))
        .where('s.county', '=', county)
        .whereRef('s.account', '=', 'a.id')
        .where('s.stage', '=', 'full')
        .as('last'),
    )
    .where('a.county', '=', county)
    .where('a.kind', '<>', 'party')
    .$if(account !== undefined, (query) => query.where('a.id', '=', account ?? ''))
    .orderBy('a.kind')
    .orderBy('a.id')
    .limit(1000)
    .execute()
  const watched: WatchedAccount[] = []
  for (const row of rows)
    watched.push({
      account: row.id,
      name: row.name,
      kind: row.kind,
      duty: row.duty,
      posts: row.person === null ? [] : await postsHeld(db, { county, person: row.person, today }),
      created: row.created_at,
      disabled: row.disabled_at !== null,
      lockedReason: row.locked_reason,
      lockedUntil: row.locked_until,
      lastSignIn: row.last,
      password: row.set_at !== null,
      secondFactor: row.confirmed_at !== null,
    })
  return watched
}

/** Everybody's sessions that go on. */
export async function sessionsWatched(
  db: Executor,
  actor: Actor,
  asked: Watching & { readonly idle: Temporal.Duration; readonly account?: string },
): Promise<readonly LiveSession[]> {
  return watches(actor) ? liveSessions(db, asked) : []
}

/** Somebody was refused. */
export interface FailedSignIn {
  readonly at: Temporal.Instant
  /** Null where there is none of the name that was typed. */
  readonly account: string | null
  readonly address: string
  readonly way: FailedSignInTable['way']
  readonly ground: string
}

/** Refused attempts before a moment, the latest first, at most `limit`; of one account where told. */
export async function failedSignIns(
  db: Executor,
  actor: Actor,
  {
    county,
    until,
    limit,
    account,
  }: {
    readonly county: string
    readonly until: Temporal.Instant | null
    readonly limit: number
    readonly account?: string
  },
): Promise<readonly FailedSignIn[]> {
  if (!watches(actor)) return []
  return sqlOf(db)
    .selectFrom('failed_sign_in')
    .select(['at', 'account', 'address', 'way', 'ground'])
    .where('county', '=', county)
    .$if(until !== null, (query) => query.where('at', '<', instant(until ?? Temporal.Instant.fromEpochMilliseconds(0))))
    .$if(account !== undefined, (query) => query.where('account', '=', account ?? ''))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}
