import { sql } from 'kysely'
import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { inChunks } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { firstMoment, lastMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import type { DayChange } from '../tables.ts'
import { ledgerRules } from './begin.ts'
import { itemsLocked } from './by-id.ts'
import type { DutyItem } from './item.ts'

type Ground = 'not-permitted' | 'empty' | 'unstorable' | 'no-item' | 'has-day' | 'done' | 'changed' | 'past'
export type OwnDayOutcome = { readonly outcome: 'set' } | Refused<Ground>

/** A day that the office sets, why, and the item's revision that it saw. */
export interface OwnDay {
  readonly id: string
  readonly day: Temporal.PlainDate
  readonly why: string
  readonly revision: number
}

/** A day that was set, with the item as it was before. */
export interface DaySet {
  readonly asked: OwnDay
  readonly before: DutyItem
}

/** Why no day can be set on an item as it stands; null where one can. */
export function undatable(item: Pick<DutyItem, 'state' | 'dueAt' | 'own'>): Refused<'done' | 'has-day'> | null {
  if (item.state === '办结' || item.state === '不再要求') return refused('done', '这一事项已经了结，不再定期限。')
  return item.dueAt !== null && item.own === null
    ? refused('has-day', '条文已有期限，县政府办不另定；对期限的读法有疑问的，请按解释办理。')
    : null
}

/** The office sets the day of an item for which the text states none: its own decision, said so wherever the day shows. */
export async function setOwnDay(
  db: Executor,
  actor: Actor,
  asked: Act & OwnDay & { readonly today: Temporal.PlainDate },
): Promise<OwnDayOutcome> {
  const { id, day } = asked
  return act<OwnDayOutcome>(db, actor, asked, async (tx) => {
    const done = await setDaysIn(tx, actor, { ...asked, days: [asked] })
    if ('fault' in done) return { result: done.fault, entry: null }
    const [set] = done.set
    const clause = set?.before.clause ?? null
    const payload = {
      day: day.toString(),
      before: set?.before.own?.day ?? null,
      why: asked.why.trim(),
      document: set?.before.document ?? null,
    }
    const entry = { verb: 'set-duty-day', object: { kind: 'duty-item', id }, payload }
    return { result: { outcome: 'set' }, entry: { ...entry, ...(clause === null ? {} : { clause }) } }
  })
}

/** Sets days within an act that says so in the journal: all of them, or none with the first fault and the item that it is of. */
export async function setDaysIn(
  tx: Executor,
  actor: Actor,
  asked: Act & { readonly days: readonly OwnDay[]; readonly today: Temporal.PlainDate },
): Promise<{ readonly set: readonly DaySet[] } | { readonly id: string; readonly fault: Refused<Ground> }> {
  const { county, now, days, today } = asked
  if (days.length === 0) return { set: [] }
  const items = await itemsLocked(tx, { county, ids: days.map(({ id }) => id) })
  const set: DaySet[] = []
  for (const day of days) {
    const before = items.get(day.id)
    const fault =
      unfit(actor, day, today) ?? (before === undefined ? noItem() : (undatable(before) ?? moved(before, day)))
    if (fault !== null || before === undefined) return { id: day.id, fault: fault ?? noItem() }
    set.push({ asked: day, before })
  }
  const rules = await ledgerRules(tx, actor, asked)
  const rows = set.map(({ asked: { id, day, why }, before }) => {
    const last = lastMoment(day.toString())
    const change: DayChange = {
      at: now.toString(),
      from: before.own?.day ?? null,
      to: day.toString(),
      why: `县政府办另定：${why.trim()}`,
      days: before.dates.map(({ due }) => due),
      own: before.own?.day ?? null,
      dropped: false,
    }
    const historic = rules !== null && Temporal.Instant.compare(last, firstMoment(rules.begins)) < 0
    return { id, day: day.toString(), why: why.trim(), change: [change], last: last.toString(), historic }
  })
  for await (const chunk of inChunks(rows))
    await sql`
      update duty_item d set own_day = n.day, own_why = n.why, changes = d.changes || n.change, due_at = n.last,
        latest_at = n.last, historic = n.historic, revision = d.revision + 1
      from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
        as n(id text, day date, why text, change jsonb, last timestamptz, historic boolean)
      where d.county = ${county} and d.id = n.id`.execute(sqlOf(tx))
  return { set }
}

function unfit(
  actor: Actor,
  { day, why }: OwnDay,
  today: Temporal.PlainDate,
): Refused<'not-permitted' | 'empty' | 'unstorable' | 'past'> | null {
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 定期限的理由: why })
  if (fault !== null || Temporal.PlainDate.compare(day, today) >= 0) return fault
  return refused('past', `${day.toString()} 已经过去，不能定为办理期限。请另定今天或以后的日期。`)
}

const noItem = () => refused('no-item', '台账中没有这一事项。')
const moved = (item: DutyItem, { revision }: OwnDay) =>
  item.revision === revision ? null : refused('changed', '这一事项刚刚由别人改过。请看过现在的内容再办。')
