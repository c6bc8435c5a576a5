import { act } from './act.ts'
import type { Actor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { notPermitted, type Refused, refused } from './refused.ts'
import { beginSession, type Session } from './session.ts'
import { newToken, type Random, tokenHash } from './token.ts'

export interface LinkOrder {
  readonly county: string
  /** Who signs in with it; an account that is not there is made. */
  readonly account: string
  /** The account's name as shown. */
  readonly name?: string
  readonly now: Temporal.Instant
  readonly validFor: Temporal.Duration
  readonly random: Random
}

export type LinkOutcome =
  | { readonly outcome: 'created'; readonly token: string; readonly expires: Temporal.Instant }
  | Refused<'not-permitted'>

/** Makes a link that signs its bearer in as administrator once. The token is returned here and never again. */
export async function createOneTimeLink(db: Executor, actor: Actor, asked: LinkOrder): Promise<LinkOutcome> {
  const fault = notPermitted(actor, '生成登录链接')
  if (fault !== null) return fault
  const { county, account, name = '管理员', now, random } = asked
  const expires = after(now, asked.validFor)
  const token = newToken(random)
  return act(db, actor, asked, async (tx) => {
    await sqlOf(tx)
      .insertInto('account')
      .values({ county, id: account, kind: 'administrator', name, created_at: now.toString(), disabled_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
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

export interface LinkUse {
  readonly county: string
  readonly token: string
  readonly now: Temporal.Instant
  /** How long the session may last. */
  readonly validFor: Temporal.Duration
  readonly random: Random
}

export type LinkUseOutcome =
  | { readonly outcome: 'signed-in'; readonly token: string; readonly session: Session }
  | Refused<'unknown' | 'used' | 'expired' | 'disabled'>

/** Signs in with a one-time link, once: of two who come at the same moment one is refused. */
export async function redeemOneTimeLink(db: Executor, _actor: Actor, asked: LinkUse): Promise<LinkUseOutcome> {
  const { county, now, random } = asked
  const key = { county, link_hash: tokenHash(asked.token) }
  const token = newToken(random)
  const link = await sqlOf(db)
    .selectFrom('one_time_link')
    .select('account')
    .where((eb) => eb.and(key))
    .executeTakeFirst()
  if (link === undefined) return refused('unknown', '登录链接无效。请核对是否复制完整，或在服务器上重新生成。')
  return act<LinkUseOutcome>(db, { kind: 'administrator', account: link.account }, asked, async (tx) => {
    // The row's lock makes a second bearer wait here, and then find it used.
    const row = await sqlOf(tx)
      .selectFrom('one_time_link as l')
      .innerJoin('account as a', (join) => join.onRef('a.county', '=', 'l.county').onRef('a.id', '=', 'l.account'))
      .select(['l.used_at', 'l.expires_at', 'a.disabled_at'])
      .where((eb) => eb.and({ 'l.county': county, 'l.link_hash': key.link_hash }))
      .forUpdate('l')
      .executeTakeFirstOrThrow()
    const fault = unusable(row, now)
    if (fault !== null) return { result: fault, entry: null }
    await sqlOf(tx)
      .updateTable('one_time_link')
      .set({ used_at: now.toString() })
      .where((eb) => eb.and(key))
      .execute()
    const session = await beginSession(tx, {
      county,
      account: link.account,
      token,
      now,
      expires: after(now, asked.validFor),
    })
    return {
      result: { outcome: 'signed-in', token, session },
      entry: {
        verb: 'sign-in',
        object: { kind: 'account', id: link.account },
        payload: { expires: session.expires.toString() },
      },
    }
  })
}

function unusable(
  row: { used_at: Temporal.Instant | null; expires_at: Temporal.Instant; disabled_at: Temporal.Instant | null },
  now: Temporal.Instant,
): Refused<'used' | 'expired' | 'disabled'> | null {
  if (row.used_at !== null) return refused('used', '登录链接已用过，只能用一次。请在服务器上重新生成。')
  if (Temporal.Instant.compare(row.expires_at, now) <= 0)
    return refused('expired', '登录链接已过期。请在服务器上重新生成。')
  return row.disabled_at === null ? null : refused('disabled', '该账号已停用。请联系管理员。')
}

/** Durations of calendar units are counted where the county is. */
const after = (now: Temporal.Instant, duration: Temporal.Duration): Temporal.Instant =>
  now.toZonedDateTimeISO('Asia/Shanghai').add(duration).toInstant()
