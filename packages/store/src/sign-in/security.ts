import { act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { forgetAttempts } from './guard.ts'
import { endSessionsOf } from './renew.ts'
import { removeSecondFactor } from './second-factor.ts'

/** What the security administrator does with an account. */
export interface AccountCare {
  readonly county: string
  readonly account: string
  readonly now: Temporal.Instant
}

export type CareOutcome =
  | { readonly outcome: 'done'; readonly sessions: number }
  | Refused<'not-permitted' | 'no-account' | 'own' | 'no-reason' | 'nothing'>

/** Locks an account (锁定) until it is unlocked; its sessions end at once. */
export const lockAccount = (
  db: Executor,
  actor: Actor,
  asked: AccountCare & { readonly reason: string },
): Promise<CareOutcome> => {
  const reason = asked.reason.trim()
  return care(db, actor, asked, async (tx) => {
    if (reason === '') return refused('no-reason', '没有写锁定的理由，没有锁定。')
    await setReason(tx, asked, reason)
    return { verb: 'lock', sessions: await endSessionsOf(tx, asked), payload: { reason } }
  })
}

/** Unlocks an account (解锁), by whomever it was locked. */
export const unlockAccount = (db: Executor, actor: Actor, asked: AccountCare): Promise<CareOutcome> =>
  care(db, actor, asked, async (tx, locked) => {
    const byFailures = await forgetAttempts(tx, asked)
    if (!locked && !byFailures) return refused('nothing', `账号“${asked.account}”没有锁定，不必解锁。`)
    await setReason(tx, asked, null)
    return { verb: 'unlock', sessions: 0, payload: {} }
  })

/** Takes the second factor away (重置动态口令) where its bearer has lost it; the account's sessions end. */
export const resetSecondFactor = (db: Executor, actor: Actor, asked: AccountCare): Promise<CareOutcome> =>
  care(db, actor, asked, async (tx) => {
    if (!(await removeSecondFactor(tx, asked)))
      return refused('nothing', `账号“${asked.account}”没有设置动态口令，不必重置。`)
    return { verb: 'reset-second-factor', sessions: await endSessionsOf(tx, asked), payload: {} }
  })

/** Ends an account's sessions (注销登录): the one that is named, or all. */
export const endSessions = (
  db: Executor,
  actor: Actor,
  asked: AccountCare & { readonly session?: string },
): Promise<CareOutcome> =>
  care(db, actor, asked, async (tx) => {
    const { account, session } = asked
    const sessions = session === undefined ? await endSessionsOf(tx, asked) : await endOne(tx, asked, session)
    if (sessions === 0) return refused('nothing', `账号“${account}”没有这个登录，可能已经结束。`)
    return { verb: 'revoke-session', sessions, payload: { sessions } }
  })

async function endOne(tx: Executor, { county, account, now }: AccountCare, token_hash: string): Promise<number> {
  const ended = await sqlOf(tx)
    .updateTable('session')
    .set({ revoked_at: now.toString() })
    .where((eb) => eb.and({ county, account, token_hash }))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', instant(now))
    .returning('token_hash')
    .execute()
  return ended.length
}

const setReason = (tx: Executor, { county, account }: AccountCare, locked_reason: string | null) =>
  sqlOf(tx)
    .updateTable('account')
    .set({ locked_reason })
    .where((eb) => eb.and({ county, id: account }))
    .execute()

interface Cared {
  readonly verb: string
  readonly sessions: number
  readonly payload: { readonly [key: string]: string | number }
}

/** One of these acts: on an account that is there, and never on one's own, which would leave nobody to see it. */
async function care(
  db: Executor,
  actor: Actor,
  asked: AccountCare,
  effect: (tx: Executor, locked: boolean) => Promise<Cared | Refused<'no-reason' | 'nothing'>>,
): Promise<CareOutcome> {
  const fault = mayNot(actor, 'revoke-sign-in')
  if (fault !== null) return fault
  const { county, account } = asked
  if (accountOf(actor) === account)
    return refused('own', '这是您自己的账号。自己的登录和动态口令在“本人账号”里办理，其余请由服务器上的命令行办理。')
  return act<CareOutcome>(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .selectFrom('account')
      .select('locked_reason')
      .where((eb) => eb.and({ county, id: account }))
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return { result: refused('no-account', `没有账号“${account}”。`), entry: null }
    const done = await effect(tx, row.locked_reason !== null)
    if ('outcome' in done) return { result: done, entry: null }
    const { verb, sessions, payload } = done
    return {
      result: { outcome: 'done', sessions },
      entry: { verb, object: { kind: 'account', id: account }, payload },
    }
  })
}
