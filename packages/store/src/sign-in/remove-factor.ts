import { act } from '../act.ts'
import type { Executor } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import type { SignedInActor } from '../session.ts'
import type { Entering } from './begin.ts'
import { giveBack } from './guard.ts'
import { type CodeTime, removeSecondFactor, useCode } from './second-factor.ts'
import type { SecretSeal } from './secret-seal.ts'
import { lockedMessage, tryOnce } from './try-once.ts'

export type RemovalOutcome = { readonly outcome: 'removed' } | Refused<'wrong' | 'locked' | 'required'>

/** Takes the actor's own second factor away by a code of it; the three administrators must keep theirs. */
export async function removeOwnSecondFactor(
  db: Executor,
  actor: SignedInActor,
  asked: Entering & { readonly code: string; readonly codeAt: CodeTime; readonly seal: SecretSeal },
): Promise<RemovalOutcome> {
  if (actor.kind === 'administrator')
    return refused('required', '管理员账号必须使用动态口令，不能取消。换手机的，请安全管理员重置后重新设置。')
  const { county } = asked
  const { account } = actor
  const attempt = { ...asked, account, known: true }
  const tried = await tryOnce(db, asked, attempt, 'code', () =>
    act(db, actor, asked, async (tx) => {
      const right = (await useCode(tx, { ...asked, account })) !== null
      if (!right) return { result: false, entry: null }
      await removeSecondFactor(tx, { county, account })
      return { result: true, entry: { verb: 'remove-second-factor', object: { kind: 'account', id: account } } }
    }),
  )
  if (tried === 'locked') return refused('locked', lockedMessage(asked.rules))
  if (tried === 'wrong') return refused('wrong', '口令不对，没有取消。请等手机上换出新的六位数字后再填。')
  await giveBack(db, attempt)
  return { outcome: 'removed' }
}
