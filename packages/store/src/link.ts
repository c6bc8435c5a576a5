import { act } from './act.ts'
import type { Actor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { mayNot } from './may/may.ts'
import type { Places } from './people/places.ts'
import { actorOf } from './people/signed-in.ts'
import { type Refused, refused } from './refused.ts'
import { beginSession } from './session.ts'
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

export interface LinkUse {
  readonly county: string
  readonly token: string
  readonly now: Temporal.Instant
  /** How long the session may last. */
  readonly validFor: Temporal.Duration
  readonly random: Random
  readonly today: Temporal.PlainDate
  readonly places: Places
}

export type LinkUseOutcome =
  | { readonly outcome: 'signed-in'; readonly token: string }
  | Refused<'unknown' | 'used' | 'expired' | 'disabled' | 'no-post'>

/** Signs in with a one-time link, once: of two who come at the same moment one is refused. */
export async function redeemOneTimeLink(db: Executor, _actor: Actor, asked: LinkUse): Promise<LinkUseOutcome> {
  const { county, now, random } = asked
  const key = { county, link_hash: tokenHash(asked.token) }
  const token = newToken(random)
  const link = await sqlOf(db)
    .selectFrom('one_time_link as l')
    .innerJoin('account as a', (join) => join.onRef('a.county', '=', 'l.county').onRef('a.id', '=', 'l.account'))
    .select(['l.account', 'a.kind', 'a.duty', 'a.person', 'a.party'])
    .where((eb) => eb.and({ 'l.county': county, 'l.link_hash': key.link_hash }))
    .executeTakeFirst()
  if (link === undefined) return refused('unknown', '登录链接无效。请核对是否复制完整，或在服务器上重新生成。')
  const bearer = await actorOf(db, asked, link)
  if (bearer === null) return refused('no-post', '账号的持有人现无已核准的任职，不能登录。请联系安全管理员。')
  return act<LinkUseOutcome>(db, bearer, asked, async (tx) => {
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
    const expires = after(now, asked.validFor)
    await beginSession(tx, { county, account: link.account, token, now, expires })
    return {
      result: { outcome: 'signed-in', token },
      entry: {
        verb: 'sign-in',
        object: { kind: 'account', id: link.account },
        payload: { way: 'link', expires: expires.toString() },
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
