import { sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'
import { sm3 } from '../sm3.ts'
import type { SignInRules } from './rules.ts'

/** From where somebody tries: as the server sees it. */
export interface Source {
  /** The address in full; empty where there is none. */
  readonly address: string
  /** The first part of it, which a session keeps. */
  readonly near: string
  /** Family of the browser: Edge, 微信 … */
  readonly browser: string
}

export interface Attempt {
  readonly county: string
  /** The account if there is one, else what was typed. */
  readonly account: string
  readonly known: boolean
  readonly from: Source
  readonly now: Temporal.Instant
  readonly rules: SignInRules
}

/** Which attempt it is, from 1, of how many; or that no more is taken for now. */
export type Taken =
  | { readonly outcome: 'taken'; readonly last: boolean }
  | { readonly outcome: 'locked'; readonly what: 'account' | 'address' }

type Kind = 'account' | 'address'

/** Of a name that no account has only a few bits are kept: enough to count by, too few to find out what was typed. */
const subjectOf = ({ account, known }: Pick<Attempt, 'account' | 'known'>): string =>
  known ? account : `?${sm3(account).slice(0, 6)}`

/**
 * Counts an attempt before it is tried, in one statement each for its address and its account, so that however many come at once, from
 * however many processes, no more are tried than there may be.
 */
export async function takeAttempt(db: Executor, attempt: Attempt): Promise<Taken> {
  const { from, rules } = attempt
  if (from.address !== '' && (await count(db, attempt, 'address', from.address, rules.perAddress)) === null)
    return { outcome: 'locked', what: 'address' }
  const taken = await count(db, attempt, 'account', subjectOf(attempt), rules.perAccount)
  return taken === null ? { outcome: 'locked', what: 'account' } : { outcome: 'taken', last: taken >= rules.perAccount }
}

/** The number of the attempt; null where the subject is locked. The last one allowed locks what comes after it. */
async function count(
  db: Executor,
  { county, now, rules }: Attempt,
  kind: Kind,
  subject: string,
  limit: number,
): Promise<number | null> {
  const at = now.toString()
  const before = now.subtract(rules.lockFor).toString()
  const until = now.add(rules.lockFor).toString()
  const { rows } = await sql<{ attempts: number }>`
    insert into sign_in_guard as g (county, kind, subject, attempts, since, locked_until)
    values (${county}, ${kind}, ${subject}, 1, ${at}, null)
    on conflict (county, kind, subject) do update set
      attempts = case when g.locked_until is not null or g.since <= ${before} then 1 else g.attempts + 1 end,
      since = case when g.locked_until is not null or g.since <= ${before} then ${at} else g.since end,
      locked_until = case
        when g.locked_until is null and g.since > ${before} and g.attempts + 1 >= ${limit} then ${until}::timestamptz
      end
    where g.locked_until is null or g.locked_until <= ${at}
    returning attempts`.execute(sqlOf(db))
  return rows[0]?.attempts ?? null
}

/** An attempt that was right does not count; the wrong ones before it still do. */
export async function giveBack(db: Executor, attempt: Attempt): Promise<void> {
  for (const [kind, subject] of [
    ['address', attempt.from.address],
    ['account', subjectOf(attempt)],
  ] as const)
    await sqlOf(db)
      .updateTable('sign_in_guard')
      .set((eb) => ({ attempts: sql<number>`greatest(${eb.ref('attempts')} - 1, 0)`, locked_until: null }))
      .where((eb) => eb.and({ county: attempt.county, kind, subject }))
      .execute()
}

/** Forgets an account's attempts: it has signed in, or was unlocked. Gives whether it was locked. */
export async function forgetAttempts(
  db: Executor,
  { county, account, now }: { readonly county: string; readonly account: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const row = await sqlOf(db)
    .deleteFrom('sign_in_guard')
    .where((eb) => eb.and({ county, kind: 'account', subject: account }))
    .returning('locked_until')
    .executeTakeFirst()
  const until = row?.locked_until ?? null
  return until !== null && Temporal.Instant.compare(until, now) > 0
}

/** Clears away what is counted no more. */
export async function pruneAttempts(
  db: Executor,
  { county, now, rules }: Pick<Attempt, 'county' | 'now' | 'rules'>,
): Promise<void> {
  const before = now.subtract(rules.lockFor).subtract(rules.lockFor).toString()
  await sql`delete from sign_in_guard where county = ${county} and (kind, subject) in (
    select kind, subject from sign_in_guard where county = ${county} and since < ${before}
    limit 1000 for update skip locked)`.execute(sqlOf(db))
}
