import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { firstMoment, lastMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import type { DayChange } from '../tables.ts'
import { ledgerRules } from './begin.ts'

export type OwnDayOutcome =
  | { readonly outcome: 'set' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'no-item' | 'has-day' | 'done' | 'changed' | 'past'>

/** The office sets the day of an item for which the text states none: its own decision, said so wherever the day shows. */
export async function setOwnDay(
  db: Executor,
  actor: Actor,
  asked: Act & {
    readonly id: string
    readonly day: Temporal.PlainDate
    readonly why: string
    readonly revision: number
    readonly today: Temporal.PlainDate
  },
): Promise<OwnDayOutcome> {
  const { county, id, day, why, revision, today } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 定期限的理由: why })
  if (fault !== null) return fault
  if (Temporal.PlainDate.compare(day, today) < 0)
    return refused('past', `${day.toString()} 已经过去，不能定为办理期限。请另定今天或以后的日期。`)
  return act<OwnDayOutcome>(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .selectFrom('duty_item')
      .select(['due_at', 'own_day', 'dates', 'changes', 'state', 'revision', 'clause', 'document'])
      .where((eb) => eb.and({ county, id }))
      .forUpdate()
      .executeTakeFirst()
    const no = row === undefined ? refused('no-item', '台账中没有这一事项。') : unfit(row, revision)
    if (no !== null || row === undefined)
      return { result: no ?? refused('no-item', '台账中没有这一事项。'), entry: null }
    const rules = await ledgerRules(tx, actor, asked)
    const last = lastMoment(day.toString())
    const changed: DayChange = {
      at: asked.now.toString(),
      from: row.own_day,
      to: day.toString(),
      why: `县政府办另定：${why.trim()}`,
      days: row.dates.map(({ due }) => due),
      own: row.own_day,
      dropped: false,
    }
    await sqlOf(tx)
      .updateTable('duty_item')
      .set({
        own_day: day.toString(),
        own_why: why.trim(),
        changes: JSON.stringify([...row.changes, changed]),
        due_at: last.toString(),
        latest_at: last.toString(),
        historic: rules !== null && Temporal.Instant.compare(last, firstMoment(rules.begins)) < 0,
        revision: row.revision + 1,
      })
      .where((eb) => eb.and({ county, id }))
      .execute()
    const payload = { day: day.toString(), before: row.own_day, why: why.trim(), document: row.document }
    return {
      result: { outcome: 'set' },
      entry: {
        verb: 'set-duty-day',
        object: { kind: 'duty-item', id },
        ...(row.clause === null ? {} : { clause: row.clause }),
        payload,
      },
    }
  })
}

function unfit(
  row: {
    readonly due_at: Temporal.Instant | null
    readonly own_day: string | null
    readonly state: string
    readonly revision: number
  },
  revision: number,
): Refused<'has-day' | 'done' | 'changed'> | null {
  if (row.state === '办结' || row.state === '不再要求') return refused('done', '这一事项已经了结，不再定期限。')
  if (row.due_at !== null && row.own_day === null)
    return refused('has-day', '条文已有期限，县政府办不另定；对期限的读法有疑问的，请按解释办理。')
  if (row.revision !== revision) return refused('changed', '这一事项刚刚由别人改过。请看过现在的内容再办。')
  return null
}
