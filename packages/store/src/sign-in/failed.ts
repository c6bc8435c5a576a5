import { before } from '../after.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import type { FailedSignInTable } from '../tables.ts'
import type { Random } from '../token.ts'
import type { Source } from './guard.ts'
import type { SignInRules } from './rules.ts'

export interface Failure {
  readonly county: string
  readonly now: Temporal.Instant
  readonly random: Random
  readonly rules: SignInRules
  readonly from: Source
  /** Null where there is none of that name. */
  readonly account: string | null
  readonly way: FailedSignInTable['way']
  readonly ground: string
}

/** Keeps that somebody was refused, never what was shown; forgets what is older than the rules keep. */
export async function recordFailure(db: Executor, failure: Failure): Promise<void> {
  const { county, now, random, rules, from, account, way, ground } = failure
  await sqlOf(db)
    .insertInto('failed_sign_in')
    .values({
      county,
      id: Buffer.from(random(12)).toString('base64url'),
      at: now.toString(),
      account,
      address: from.address,
      way,
      ground,
    })
    .execute()
  await sqlOf(db)
    .deleteFrom('failed_sign_in')
    .where('county', '=', county)
    .where('at', '<', instant(before(now, rules.failuresKept)))
    .execute()
}
