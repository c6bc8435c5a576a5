import { act } from './act.ts'
import type { Actor } from './actor.ts'
import { after } from './after.ts'
import { type Executor, sqlOf } from './executor.ts'
import { mayNot } from './may/may.ts'
import { type Refused, refused } from './refused.ts'
import { bearerOf, type NoEntry } from './sign-in/bearer.ts'
import { beginSignIn, type Entering, type SignedIn } from './sign-in/begin.ts'
import { recordFailure } from './sign-in/failed.ts'
import { newToken, type Random, tokenHash } from './token.ts'

export interface LinkOrder {
  readonly county: string
  /** Who signs in with it. Where there is no account at all, it is made and is the founder's. */
  readonly account: string
  readonly now: Temporal.Instant
  readonly validFor: Temporal.Duration
  readonly random: Random
}

export type LinkOutcome =
  | { readonly outcome: 'created'; readonly token: string; readonly expires: Temporal.Instant }
  | Refused<'not-permitted' | 'no-account' | 'disabled'>

/** Makes a link that signs the account's bearer in once. The token is returned here and never again. */
export async function createOneTimeLink(db: Executor, actor: Actor, asked: LinkOrder): Promise<LinkOutcome> {
  const fault = mayNot(actor, 'open-accounts')
  if (fault !== null) return fault
  const { county, account, now, random } = asked
  const expires = after(now, asked.validFor)
  const token = newToken(random)
  return act<LinkOutcome>(db, actor, asked, async (tx) => {
    const unknown = await unknownAccount(tx, asked)
    if (unknown !== null) return { result: unknown, entry: null }
    await sqlOf(tx)
      .insertInto('one_time_link')
      .values({
        county,
        link_hash: tokenHash(token),
        account,
        created_at: now.toString(),
        expires_at: expires.toString(),
        used_at: null,
      })
      .execute()
    return {
      result: { outcome: 'created', token, expires },
      entry: {
        verb: 'create-link',
        object: { kind: 'account', id: account },
        payload: { expires: expires.toString() },
      },
    }
  })
}

/** Null where the account can sign in; the first account of a county is made here. */
async function unknownAccount(
  tx: Executor,
  { county, account, now }: LinkOrder,
): Promise<Refused<'no-account' | 'disabled'> | null> {
  const accounts = sqlOf(tx).selectFrom('account').where('county', '=', county)
  const found = await accounts.select('disabled_at').where('id', '=', account).executeTakeFirst()
  if (found !== undefined)
    return found.disabled_at === null ? null : refused('disabled', `账号“${account}”已停用，不能生成登录链接。`)
  const other = await accounts.select('id').limit(1).executeTakeFirst()
  if (other !== undefined)
    return refused('no-account', `没有账号“${account}”。账号由系统管理员在“账号”页开立；第一个账号是“${other.id}”。`)
  await sqlOf(tx)
    .insertInto('account')
    .values({ county, id: account, kind: 'founder', name: '建库人', created_at: now.toString() })
    // Two first starts at the same instant make one founder.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return null
}

export interface LinkUse extends Entering {
  readonly token: string
}

export type LinkUseOutcome = SignedIn | Refused<'unknown' | 'used' | 'expired' | NoEntry>

/** Signs in with a one-time link, once: of two who come at the same moment one is refused. */
export async function redeemOneTimeLink(db: Executor, _actor: Actor, asked: LinkUse): Promise<LinkUseOutcome> {
  const done = await redeem(db, asked)
  if (done.outcome === 'refused') await recordFailure(db, { ...asked, account: null, way: 'link', ground: done.ground })
  return done
}

async function redeem(db: Executor, asked: LinkUse): Promise<LinkUseOutcome> {
  const { county, now } = asked
  const key = { county, link_hash: tokenHash(asked.token) }
  const link = await sqlOf(db)
    .selectFrom('one_time_link')
    .select('account')
    .where((eb) => eb.and(key))
    .executeTakeFirst()
  if (link === undefined) return refused('unknown', '登录链接无效。请核对是否复制完整，或请系统管理员重新生成。')
  const bearer = await bearerOf(db, asked, link.account)
  if ('outcome' in bearer) return bearer
  return act<LinkUseOutcome>(db, bearer.actor, asked, async (tx) => {
    // The row's lock makes a second bearer wait here, and then find it used.
    const row = await sqlOf(tx)
      .selectFrom('one_time_link')
      .select(['used_at', 'expires_at'])
      .where((eb) => eb.and(key))
      .forUpdate()
      .executeTakeFirstOrThrow()
    const fault = unusable(row, now)
    if (fault !== null) return { result: fault, entry: null }
    await sqlOf(tx)
      .updateTable('one_time_link')
      .set({ used_at: now.toString() })
      .where((eb) => eb.and(key))
      .execute()
    const { signedIn, entry } = await beginSignIn(tx, asked, bearer, 'link')
    return { result: signedIn, entry }
  })
}

function unusable(
  row: { used_at: Temporal.Instant | null; expires_at: Temporal.Instant },
  now: Temporal.Instant,
): Refused<'used' | 'expired'> | null {
  if (row.used_at !== null) return refused('used', '登录链接已用过，只能用一次。请系统管理员重新生成。')
  return Temporal.Instant.compare(row.expires_at, now) <= 0
    ? refused('expired', '登录链接已过期。请系统管理员重新生成。')
    : null
}
