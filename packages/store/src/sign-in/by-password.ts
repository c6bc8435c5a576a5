import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import { bearerOf, type NoEntry } from './bearer.ts'
import { beginSignIn, type Entering, type SignedIn } from './begin.ts'
import { recordFailure } from './failed.ts'
import { type Attempt, giveBack, pruneAttempts } from './guard.ts'
import { hashPassword, NO_PASSWORD, verifyPassword } from './password.ts'
import { lockedMessage, tryOnce } from './try-once.ts'

export interface PasswordUse extends Entering {
  readonly account: string
  readonly password: string
}

export type PasswordOutcome = SignedIn | Refused<'wrong' | 'locked' | NoEntry>

/**
 * Signs in with account and password. An account that is not there and a password that is wrong take the same work and
 * get the same words.
 */
export async function signInByPassword(db: Executor, _actor: Actor, asked: PasswordUse): Promise<PasswordOutcome> {
  const { county, account, password, rules } = asked
  const kept = await sqlOf(db)
    .selectFrom('account as a')
    .leftJoin('password as p', (join) => join.onRef('p.county', '=', 'a.county').onRef('p.account', '=', 'a.id'))
    .select('p.hash')
    .where((eb) => eb.and({ 'a.county': county, 'a.id': account }))
    .executeTakeFirst()
  const attempt: Attempt = { ...asked, known: kept !== undefined }
  await pruneAttempts(db, attempt)
  let stale = false
  const right = await tryOnce(db, asked, attempt, 'password', async () => {
    const verdict = await verifyPassword(password, kept?.hash ?? NO_PASSWORD)
    stale = verdict.stale
    return verdict.right
  })
  if (right !== 'right')
    return right === 'locked'
      ? refused('locked', lockedMessage(rules))
      : refused(
          'wrong',
          `账号或密码不对，没有登录。连续 ${rules.perAccount} 次不对，暂停登录 ${rules.lockFor.total('minutes')} 分钟。`,
        )
  const bearer = await bearerOf(db, asked, account)
  if ('outcome' in bearer) {
    await recordFailure(db, { ...asked, way: 'password', ground: bearer.ground })
    return bearer
  }
  await giveBack(db, attempt)
  if (stale) await rehash(db, asked)
  return act(db, bearer.actor, asked, async (tx) => {
    const { signedIn, entry } = await beginSignIn(tx, asked, bearer, 'password')
    return { result: signedIn, entry }
  })
}

/** The cost was raised since: the same password, hashed anew. Not an act of anybody. */
async function rehash(db: Executor, { county, account, password, random }: PasswordUse): Promise<void> {
  const hash = await hashPassword(password, random)
  await sqlOf(db)
    .updateTable('password')
    .set({ hash })
    .where((eb) => eb.and({ county, account }))
    .execute()
}
