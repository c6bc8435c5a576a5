import { act } from '../act.ts'
import type { SystemActor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import type { FailedSignInTable } from '../tables.ts'
import type { Entering } from './begin.ts'
import { recordFailure } from './failed.ts'
import { type Attempt, takeAttempt } from './guard.ts'
import type { SignInRules } from './rules.ts'

/** Whoever is locked out is told for how long, and nothing of whether the account is there. */
export const lockedMessage = ({ perAccount, lockFor }: SignInRules): string =>
  `连续 ${perAccount} 次不对，已暂停登录。请过 ${lockFor.total('minutes')} 分钟再试；急用请联系安全管理员解锁。`

const guard: SystemActor = { kind: 'system', program: 'sign-in' }

/** Counts one attempt, tries it if there is one left, and keeps that it failed. The last one that fails locks the account. */
export async function tryOnce(
  db: Executor,
  { random }: Pick<Entering, 'random'>,
  attempt: Attempt,
  way: FailedSignInTable['way'],
  check: () => Promise<boolean>,
): Promise<'right' | 'wrong' | 'locked'> {
  const { county, account, known, now } = attempt
  const failed = (ground: string) =>
    recordFailure(db, { ...attempt, random, account: known ? account : null, way, ground })
  const taken = await takeAttempt(db, attempt)
  if (taken.outcome === 'locked') {
    await failed(`locked-${taken.what}`)
    return 'locked'
  }
  if (await check()) return 'right'
  await failed('wrong')
  if (taken.last && known)
    await act(db, guard, { county, now }, async () => ({
      result: null,
      entry: {
        verb: 'lock',
        object: { kind: 'account', id: account },
        payload: { after: attempt.rules.perAccount, way },
      },
    }))
  return 'wrong'
}
