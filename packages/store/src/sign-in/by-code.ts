import { act, type Done } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { type Refused, refused } from '../refused.ts'
import { tokenHash } from '../token.ts'
import { bearerOf, type NoEntry } from './bearer.ts'
import { beginSignIn, type Entering, type SignedIn } from './begin.ts'
import type { Attempt } from './guard.ts'
import { type CodeTime, useCode } from './second-factor.ts'
import type { SecretSeal } from './secret-seal.ts'
import { lockedMessage, tryOnce } from './try-once.ts'

export interface CodeUse extends Entering {
  /** Of the session that waits for the code. */
  readonly token: string
  readonly code: string
  readonly codeAt: CodeTime
  readonly seal: SecretSeal
}

export type CodeOutcome = SignedIn | Refused<'wrong' | 'locked' | 'too-late' | NoEntry>

/** Completes a sign-in by a code of the generator or a recovery code. A code is good once, also for two at a time. */
export async function signInByCode(db: Executor, _actor: Actor, asked: CodeUse): Promise<CodeOutcome> {
  const { county, token, now, rules } = asked
  const waiting = await sqlOf(db)
    .selectFrom('session')
    .select(['account', 'way'])
    .where((eb) => eb.and({ county, token_hash: tokenHash(token), stage: 'code' }))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', instant(now))
    .executeTakeFirst()
  if (waiting === undefined) return refused('too-late', '等待口令的时间已过。请重新登录。')
  const { account, way } = waiting
  const bearer = await bearerOf(db, asked, account)
  if ('outcome' in bearer) return bearer
  const attempt: Attempt = { ...asked, account, known: true }
  let signedIn: SignedIn | null = null
  const tried = await tryOnce(db, asked, attempt, 'code', async () => {
    signedIn = await act<SignedIn | null>(db, bearer.actor, asked, async (tx): Promise<Done<SignedIn | null>> => {
      const second = await useCode(tx, { ...asked, account })
      if (second === null) return { result: null, entry: null }
      const begun = await beginSignIn(tx, { ...asked, replaces: token }, bearer, way, second)
      return { result: begun.signedIn, entry: begun.entry }
    })
    return signedIn !== null
  })
  if (signedIn !== null) return signedIn
  return tried === 'locked'
    ? refused('locked', lockedMessage(rules))
    : refused('wrong', '口令不对，或者已经用过。请等手机上换出新的六位数字后再填；手机不在身边的，填一个备用码。')
}
