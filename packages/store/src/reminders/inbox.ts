import { type SqlBool, sql } from 'kysely'
import { type Actor, accountOf, unitsOf } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import { type Executor, inTransaction, sqlOf } from '../executor.ts'

/** How long back the inbox goes. */
const KEPT_DAYS = 60

export interface Notice {
  readonly key: string
  readonly body: string
  readonly role: Kept<'notice'>['role']
  readonly day: string
  readonly stage: Kept<'notice'>['stage']
  readonly objectKind: Kept<'notice'>['object_kind']
  readonly object: string
  readonly unit: string
  readonly subject: string
  readonly due: string
  readonly provisional: boolean
  readonly read: boolean
}

interface InboxAsked {
  readonly county: string
  readonly today: Temporal.PlainDate
}

/** What an actor is told: as one of the body, and where his post is its head's also what the head is told. */
const told = (actor: Actor, county: string) => {
  const units = JSON.stringify(unitsOf(actor))
  const posts = JSON.stringify(actor.kind === 'official' ? actor.posts : [])
  return sql<SqlBool>`notice.body in (select json_array_elements_text(${units}::json)) and (notice.role = '承办'
    or exists (select from json_to_recordset(${posts}::json) as p(body text, post text), reminder_rule r
      where r.county = ${county} and p.body = notice.body and r.head_posts ? p.post))`
}

const readBy = (
  actor: Actor,
  county: string,
) => sql<boolean>`exists (select from notice_read m where m.county = ${county}
  and m.account = ${accountOf(actor) ?? ''} and m.notice = notice.key)`

const inInbox = (db: Executor, actor: Actor, { county, today }: InboxAsked) =>
  sqlOf(db)
    .selectFrom('notice')
    .where('county', '=', county)
    .where('day', '>', today.subtract({ days: KEPT_DAYS }).toString())
    .where('day', '<=', today.toString())
    .where(told(actor, county))

/** The inbox, the latest first. */
export async function noticesFor(
  db: Executor,
  actor: Actor,
  asked: InboxAsked & { readonly limit: number },
): Promise<readonly Notice[]> {
  if (unitsOf(actor).length === 0) return []
  return inInbox(db, actor, asked)
    .select(['key', 'body', 'role', 'day', 'stage', 'object_kind as objectKind', 'object', 'unit', 'subject', 'due'])
    .select(['provisional', readBy(actor, asked.county).as('read')])
    .orderBy('day', 'desc')
    .orderBy('due')
    .orderBy('key')
    .limit(asked.limit)
    .execute()
}

/** How many of it the account has not marked as read. */
export async function unreadNotices(db: Executor, actor: Actor, asked: InboxAsked): Promise<number> {
  if (unitsOf(actor).length === 0) return 0
  const row = await inInbox(db, actor, asked)
    .where(sql<SqlBool>`not ${readBy(actor, asked.county)}`)
    .select(sql<number>`count(*)::int8`.as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

/** Marks what stands in one's own inbox as read: of nobody's business but one's own, so the journal does not have it. */
export async function markRead(
  db: Executor,
  actor: Actor,
  asked: InboxAsked & { readonly now: Temporal.Instant; readonly keys: readonly string[] },
): Promise<void> {
  const account = accountOf(actor)
  if (account === null || unitsOf(actor).length === 0) return
  const keys = JSON.stringify(asked.keys)
  await inTransaction(db, async (tx) => {
    const own = await inInbox(tx, actor, asked)
      .select('key')
      .where(sql<SqlBool>`notice.key in (select json_array_elements_text(${keys}::json))`)
      .execute()
    const rows = own.map(({ key }) => ({ county: asked.county, account, notice: key, read_at: asked.now.toString() }))
    if (rows.length === 0) return
    await sqlOf(tx)
      .insertInto('notice_read')
      .values(rows)
      .onConflict((on) => on.columns(['county', 'account', 'notice']).doNothing())
      .execute()
  })
}
