import { act } from '../act.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import type { SignedInActor } from '../session.ts'
import { tokenHash } from '../token.ts'
import type { Entering, SignedIn } from './begin.ts'
import { giveBack } from './guard.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { passwordFault } from './password-rules.ts'
import { renewSession } from './renew.ts'
import { lockedMessage, tryOnce } from './try-once.ts'

export interface PasswordChange extends Entering {
  /** The session's own token: it is replaced by a new one, and all others of the account end. */
  readonly token: string
  /** Asked for where there is one, unless the session came by a one-time link: then it was forgotten. */
  readonly current: string | null
  readonly password: string
}

export type PasswordChangeOutcome =
  | { readonly outcome: 'set'; readonly session: SignedIn }
  | Refused<'wrong' | 'locked' | 'weak'>

/** What of a password its owner sees. */
export interface PasswordState {
  /** Null where there is none. */
  readonly setAt: Temporal.Instant | null
  /** Whether the present one must be shown to change it. */
  readonly mustShow: boolean
}

interface Own {
  readonly county: string
  readonly token: string
}

/** The password of the actor's account as it stands in the session of the token. */
export async function passwordState(db: Executor, actor: SignedInActor, own: Own): Promise<PasswordState> {
  const { setAt, mustShow } = await kept(db, actor, own)
  return { setAt, mustShow }
}

async function kept(db: Executor, { account }: SignedInActor, { county, token }: Own) {
  const row = await sqlOf(db)
    .selectFrom('session as s')
    .leftJoin('password as p', (join) => join.onRef('p.county', '=', 's.county').onRef('p.account', '=', 's.account'))
    .select(['s.way', 'p.hash', 'p.set_at'])
    .where((eb) => eb.and({ 's.county': county, 's.token_hash': tokenHash(token), 's.account': account }))
    .executeTakeFirstOrThrow()
  return { setAt: row.set_at, mustShow: row.hash !== null && row.way !== 'link', hash: row.hash }
}

/** Sets the actor's own password. A session by a link goes on as one by password: the next change asks for this one. */
export async function setPassword(
  db: Executor,
  actor: SignedInActor,
  asked: PasswordChange,
): Promise<PasswordChangeOutcome> {
  const { county, now, current, password, random, rules } = asked
  const { account } = actor
  const { mustShow, hash } = await kept(db, actor, asked)
  if (mustShow && hash !== null) {
    const attempt = { ...asked, account, known: true }
    const tried = await tryOnce(db, asked, attempt, 'password', async () => {
      return (await verifyPassword(current ?? '', hash)).right
    })
    if (tried === 'locked') return refused('locked', lockedMessage(rules))
    if (tried === 'wrong') return refused('wrong', '现在的密码不对，没有更改。')
    await giveBack(db, attempt)
  }
  const fault = passwordFault(password, { account, least: rules.passwordLength })
  if (fault !== null) return refused('weak', fault)
  const fresh = { hash: await hashPassword(password, random), set_at: now.toString() }
  return act<PasswordChangeOutcome>(db, actor, asked, async (tx) => {
    await sqlOf(tx)
      .insertInto('password')
      .values({ county, account, ...fresh })
      .onConflict((conflict) => conflict.columns(['county', 'account']).doUpdateSet(fresh))
      .execute()
    const session = await renewSession(tx, asked, 'password')
    return {
      result: { outcome: 'set', session },
      entry: { verb: 'set-password', object: { kind: 'account', id: account } },
    }
  })
}
