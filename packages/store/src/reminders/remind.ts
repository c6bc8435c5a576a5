import { sql } from 'kysely'
import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { Row } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { putMessage } from '../outbox/put.ts'
import type { NoticeTable } from '../tables.ts'
import { finishWorkIn } from '../work/end.ts'
import type { WorkRun } from '../work/take.ts'
import { recipientOf } from './address.ts'

/** One thing that one body is told on one day. */
export interface Reminder
  extends Pick<NoticeTable, 'body' | 'role' | 'stage' | 'object' | 'unit' | 'subject' | 'due' | 'provisional'> {
  readonly objectKind: NoticeTable['object_kind']
}

/** The same matter or duty, day and body told is the same reminder, however often it is found. */
export const noticeKey = ({ objectKind, object, body, role }: Reminder, day: string): string =>
  [objectKind, object, day, role, body].join('/')

export interface Reminding {
  readonly run: WorkRun
  readonly now: Temporal.Instant
  readonly reminders: readonly Reminder[]
}

/**
 * Puts the day's reminders into the inboxes and one message an address into the outbox, in the transaction that ends the run: a day
 * is reminded of once or not at all. False where another process has taken the run over.
 */
export async function remindOf(db: Executor, actor: Actor, { run, now, reminders }: Reminding): Promise<boolean> {
  if (mayNot(actor, 'run-work') !== null) return false
  const { county, moment: day } = run
  return act(db, actor, { county, now }, async (tx) => {
    const notices = await put(
      tx,
      reminders.map((one) => rowOf(one, { county, day, now })),
    )
    const messages = notices === 0 ? 0 : await digests(tx, actor, { county, day, now })
    if (!(await finishWorkIn(tx, actor, run, { now, message: `提醒 ${notices} 条，发出 ${messages} 条消息` })))
      return { result: false, entry: null }
    return {
      result: true,
      entry: { verb: 'remind', object: { kind: 'day', id: day }, payload: { notices, messages } },
    }
  })
}

const rowOf = (
  one: Reminder,
  { county, day, now }: { readonly county: string; readonly day: string; readonly now: Temporal.Instant },
): Row<NoticeTable> => {
  const { objectKind, ...rest } = one
  return { county, key: noticeKey(one, day), day, object_kind: objectKind, put_at: now.toString(), ...rest }
}

/** Rows a statement. */
const CHUNK = 1_000

async function put(tx: Executor, rows: readonly Row<NoticeTable>[]): Promise<number> {
  let count = 0
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = JSON.stringify(rows.slice(from, from + CHUNK))
    const done = await sql<{ key: string }>`
      insert into notice select * from json_populate_recordset(null::notice, ${chunk}::json)
      on conflict (county, key) do nothing returning key`.execute(sqlOf(tx))
    count += done.rows.length
  }
  return count
}

/** Lines of a message: what is more stands in the inbox. */
const MOST = 30

/** One message for each address with all that its body is told that day. */
async function digests(
  tx: Executor,
  actor: Actor,
  { county, day, now }: { readonly county: string; readonly day: string; readonly now: Temporal.Instant },
): Promise<number> {
  const addresses = await sqlOf(tx)
    .selectFrom('reminder_address')
    .selectAll()
    .where('county', '=', county)
    .orderBy('id')
    .execute()
  const bodies = [...new Set(addresses.map(({ body }) => body))]
  if (bodies.length === 0) return 0
  const notices = await sqlOf(tx)
    .selectFrom('notice')
    .select(['body', 'role', 'stage', 'subject', 'due', 'unit', 'provisional'])
    .where((eb) => eb.and({ county, day }))
    .where('body', 'in', bodies)
    .orderBy('due')
    .orderBy('key')
    .execute()
  let count = 0
  for (const address of addresses) {
    const { id, body, role } = address
    const told = notices.filter((one) => one.body === body && one.role === role)
    if (told.length === 0) continue
    const lines = told.slice(0, MOST).map(({ stage, subject, due, unit, provisional }) => {
      const strict = provisional ? '（暂按从严）' : ''
      return `【${stage}${strict}】${due} 前：${subject}${unit === body ? '' : `（${unit}）`}`
    })
    const more = told.length > MOST ? [`另有 ${told.length - MOST} 件，请登录政令通在“消息”中查看。`] : []
    const done = await putMessage(tx, actor, {
      county,
      key: `digest/${id}/${day}`,
      recipient: recipientOf(address),
      subject: `${body} ${day} 事项提醒（${told.length} 件）`,
      body: [...lines, ...more].join('\n'),
      now,
    })
    if (done.outcome === 'put') count += 1
  }
  return count
}
