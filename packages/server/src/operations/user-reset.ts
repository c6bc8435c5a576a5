import { resetSecondFactor, unlockAccount } from '@zhengling/store'
import * as z from 'zod'
import { refuse } from '../refusal.ts'
import type { Operation } from './operation.ts'

const Result = z.object({
  outcome: z.literal('reset'),
  account: z.string(),
  secondFactor: z.boolean(),
  unlocked: z.boolean(),
})

/** What was taken away of what kept an account's bearer out. */
export type ResetResult = z.infer<typeof Result>

/**
 * Unlocks an account and takes its second factor away: for whoever owns the folder, where the security administrator is
 * the one who cannot get in.
 */
export const userReset: Operation<{ account: string }, ResetResult> = {
  name: 'user-reset',
  params: z.object({ account: z.string() }),
  result: Result,
  async run({ store, county, clock }, actor, { account }) {
    const asked = { county: county.code, account, now: clock.now() }
    const unlocked = await unlockAccount(store.db, actor, asked)
    const taken = await resetSecondFactor(store.db, actor, asked)
    for (const done of [unlocked, taken])
      if (done.outcome === 'refused' && done.ground !== 'nothing') return refuse(done.message)
    const [isUnlocked, isTaken] = [unlocked.outcome === 'done', taken.outcome === 'done']
    if (!isUnlocked && !isTaken) return refuse(`账号“${account}”没有锁定，也没有设置动态口令，不必重置。`)
    return { outcome: 'reset', account, secondFactor: isTaken, unlocked: isUnlocked }
  },
}
