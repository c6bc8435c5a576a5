import type { Entry } from '../act.ts'
import { after, before } from '../after.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import type { PlacesNow } from '../people/places.ts'
import { beginSession } from '../session.ts'
import type { SessionTable } from '../tables.ts'
import { newToken, type Random, tokenHash } from '../token.ts'
import type { Bearer } from './bearer.ts'
import { forgetAttempts, type Source } from './guard.ts'
import type { SignInRules } from './rules.ts'

/** Somebody at the door. */
export interface Entering {
  readonly county: string
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly places: PlacesNow
  readonly random: Random
  readonly rules: SignInRules
  readonly from: Source
  /** The session's token that the browser had until now: it ends, whoever knew it. */
  readonly replaces?: string | null
}

/** A session has begun; what it lacks is its stage. */
export interface SignedIn {
  readonly outcome: 'signed-in'
  readonly token: string
  readonly stage: SessionTable['stage']
}

type Second = 'totp' | 'recovery'

/**
 * Begins a session with a token of its own in the transaction of what was shown first, or second. Where the second
 * factor is still to come nobody has signed in yet, and the entry says so.
 */
export async function beginSignIn(
  tx: Executor,
  entering: Entering,
  { account, actor }: Bearer,
  way: SessionTable['way'],
  second?: Second,
): Promise<{ readonly signedIn: SignedIn; readonly entry: Entry }> {
  const { county, now, rules, from, random, replaces = null } = entering
  const enrolled = await hasSecondFactor(tx, county, account)
  const stage = second !== undefined ? 'full' : enrolled ? 'code' : actor.kind === 'administrator' ? 'enrol' : 'full'
  const expires = after(now, stage === 'code' ? rules.codeWithin : rules.lasts)
  const token = newToken(random)
  if (replaces !== null) await endSession(tx, county, tokenHash(replaces), now)
  await forgetOld(tx, entering)
  await beginSession(tx, { county, account, token, now, expires, way, stage, from })
  const signedIn: SignedIn = { outcome: 'signed-in', token, stage }
  const object = { kind: 'account', id: account }
  if (stage === 'code') return { signedIn, entry: { verb: 'begin-sign-in', object, payload: { way } } }
  await forgetAttempts(tx, { county, account, now })
  const payload = { way, expires: expires.toString(), ...(second === undefined ? {} : { second }) }
  return { signedIn, entry: { verb: 'sign-in', object, payload } }
}

async function hasSecondFactor(db: Executor, county: string, account: string): Promise<boolean> {
  const row = await sqlOf(db)
    .selectFrom('second_factor')
    .select('account')
    .where((eb) => eb.and({ county, account }))
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

const endSession = (tx: Executor, county: string, token_hash: string, now: Temporal.Instant) =>
  sqlOf(tx)
    .updateTable('session')
    .set({ revoked_at: now.toString() })
    .where((eb) => eb.and({ county, token_hash }))
    .where('revoked_at', 'is', null)
    .execute()

/** Where from and with what somebody once signed in is kept no longer than refused attempts are. */
const forgetOld = (tx: Executor, { county, now, rules }: Entering) =>
  sqlOf(tx)
    .deleteFrom('session')
    .where('county', '=', county)
    .where('expires_at', '<', instant(before(now, rules.failuresKept)))
    .execute()
