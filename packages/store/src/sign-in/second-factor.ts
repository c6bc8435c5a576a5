import { act, type Done } from '../act.ts'
import { type Executor, inTransaction, sqlOf } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import type { SignedInActor } from '../session.ts'
import type { Random } from '../token.ts'
import type { Entering, SignedIn } from './begin.ts'
import { newRecoveryCode, RECOVERY_CODES, recoveryHash } from './recovery-code.ts'
import { renewSession } from './renew.ts'
import type { SecretSeal } from './secret-seal.ts'
import { newTotpSecret, totpMatch } from './totp.ts'

/** What of a second factor its owner sees. */
export interface SecondFactor {
  readonly since: Temporal.Instant
  /** Recovery codes not used yet. */
  readonly codes: number
}

interface Own {
  readonly county: string
  readonly now: Temporal.Instant
}

/** The second factor of the actor's account; null where none is set up. */
export async function secondFactorOf(
  db: Executor,
  { account }: SignedInActor,
  { county }: Pick<Own, 'county'>,
): Promise<SecondFactor | null> {
  const row = await sqlOf(db)
    .selectFrom('second_factor')
    .select('confirmed_at')
    .where((eb) => eb.and({ county, account }))
    .executeTakeFirst()
  if (!row?.confirmed_at) return null
  const { n } = await sqlOf(db)
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where((eb) => eb.and({ county, account }))
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { since: row.confirmed_at, codes: n }
}

/**
 * A secret for the actor's generator, kept until a code of it confirms that it arrived; the one begun before where
 * there is one, so that a page looked at again shows the same. Null where the factor is set up already.
 */
export async function beginEnrolment(
  db: Executor,
  { account }: SignedInActor,
  { county, now, random, seal }: Own & { readonly random: Random; readonly seal: SecretSeal },
): Promise<Uint8Array | null> {
  return inTransaction(db, async (tx) => {
    const key = { county, account }
    const row = await sqlOf(tx)
      .selectFrom('second_factor')
      .select(['sealed', 'confirmed_at'])
      .where((eb) => eb.and(key))
      .forUpdate()
      .executeTakeFirst()
    if (row?.confirmed_at) return null
    const begun = row && seal.open(county, account, row.sealed)
    if (begun) return begun
    const secret = newTotpSecret(random)
    const fresh = { sealed: seal.seal(county, account, secret), created_at: now.toString() }
    await sqlOf(tx)
      .insertInto('second_factor')
      .values({ ...key, ...fresh, confirmed_at: null, last_step: 0 })
      .onConflict((conflict) => conflict.columns(['county', 'account']).doUpdateSet(fresh))
      .execute()
    return secret
  })
}

/** The time that generators go by: the machine's own, also where a rehearsal plays another day. */
export type CodeTime = Temporal.Instant

export interface Confirmation extends Entering {
  /** The session's own token: it is replaced by a new one, and all others of the account end. */
  readonly token: string
  readonly code: string
  readonly codeAt: CodeTime
  readonly seal: SecretSeal
}

export type ConfirmationOutcome =
  | { readonly outcome: 'enrolled'; readonly session: SignedIn; readonly codes: readonly string[] }
  | Refused<'wrong' | 'nothing-begun'>

/** Sets the second factor up by its first code. The recovery codes are returned here and never again. */
export async function confirmEnrolment(
  db: Executor,
  actor: SignedInActor,
  asked: Confirmation,
): Promise<ConfirmationOutcome> {
  const { county, now, code, codeAt, random, seal } = asked
  const key = { county, account: actor.account }
  return act<ConfirmationOutcome>(db, actor, asked, async (tx): Promise<Done<ConfirmationOutcome>> => {
    const row = await sqlOf(tx)
      .selectFrom('second_factor')
      .select(['sealed', 'confirmed_at'])
      .where((eb) => eb.and(key))
      .forUpdate()
      .executeTakeFirst()
    const secret = row && row.confirmed_at === null ? seal.open(county, actor.account, row.sealed) : null
    if (secret === null)
      return { result: refused('nothing-begun', '没有正在设置的动态口令。请回到“本人账号”重新开始。'), entry: null }
    const step = totpMatch(secret, typed(code), codeAt)
    if (step === null)
      return {
        result: refused('wrong', '口令不对，没有设置。请等手机上换出新的六位数字后再填；手机时间要准。'),
        entry: null,
      }
    await sqlOf(tx)
      .updateTable('second_factor')
      .set({ confirmed_at: now.toString(), last_step: step })
      .where((eb) => eb.and(key))
      .execute()
    const codes = Array.from({ length: RECOVERY_CODES }, () => newRecoveryCode(random))
    await sqlOf(tx)
      .insertInto('recovery_code')
      .values(codes.map((one) => ({ ...key, code_hash: recoveryHash(one), used_at: null })))
      .execute()
    const session = await renewSession(tx, asked)
    const object = { kind: 'account', id: actor.account }
    return { result: { outcome: 'enrolled', session, codes }, entry: { verb: 'enrol-second-factor', object } }
  })
}

/** A code as typed: spaces in the middle and full-width digits are no mistake. */
const typed = (code: string): string => code.normalize('NFKC').replaceAll(/[\s-]/g, '')

/** Uses a code of the account's generator or a recovery code, once; null where it is none or was used. */
export async function useCode(
  tx: Executor,
  asked: {
    readonly county: string
    readonly account: string
    readonly code: string
    readonly codeAt: CodeTime
    readonly now: Temporal.Instant
    readonly seal: SecretSeal
  },
): Promise<'totp' | 'recovery' | null> {
  const { county, account, now, codeAt, seal } = asked
  const key = { county, account }
  const row = await sqlOf(tx)
    .selectFrom('second_factor')
    .select(['sealed', 'last_step'])
    .where((eb) => eb.and(key))
    .where('confirmed_at', 'is not', null)
    // The row's lock makes a second use of the same code wait here, and then find it used.
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const secret = seal.open(county, account, row.sealed)
  const step = secret === null ? null : totpMatch(secret, typed(asked.code), codeAt)
  if (step !== null) {
    if (step <= row.last_step) return null
    await sqlOf(tx)
      .updateTable('second_factor')
      .set({ last_step: step })
      .where((eb) => eb.and(key))
      .execute()
    return 'totp'
  }
  const used = await sqlOf(tx)
    .updateTable('recovery_code')
    .set({ used_at: now.toString() })
    .where((eb) => eb.and({ ...key, code_hash: recoveryHash(asked.code) }))
    .where('used_at', 'is', null)
    .returning('account')
    .executeTakeFirst()
  return used === undefined ? null : 'recovery'
}

/** Takes an account's second factor away, with what was begun of one; false where there was none. */
export async function removeSecondFactor(
  tx: Executor,
  { county, account }: { readonly county: string; readonly account: string },
): Promise<boolean> {
  const row = await sqlOf(tx)
    .deleteFrom('second_factor')
    .where((eb) => eb.and({ county, account }))
    .returning('confirmed_at')
    .executeTakeFirst()
  return row?.confirmed_at != null
}
