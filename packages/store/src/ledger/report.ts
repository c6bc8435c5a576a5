import { act } from '../act.ts'
import { type Actor, accountOf, type Signature, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import type { DutyReportTable, Figure } from '../tables.ts'
import { type Aimed, changedDraft, ended, type Ground, noItem } from './draft.ts'
import { unfitFigures } from './figures.ts'
import type { DutyItem } from './item.ts'
import { dutyItem } from './list.ts'

/** What a unit reports on an item, each time. */
export interface DutyReport {
  readonly n: number
  readonly state: DutyReportTable['state']
  /** Whether it says that the duty is done. */
  readonly closes: boolean
  readonly said: string
  /** Of the evidence that closes the duty, what it brings. */
  readonly shows: readonly string[]
  readonly figures: readonly Figure[]
  readonly revision: number
  readonly writtenAt: Temporal.Instant
  readonly handedInAt: Temporal.Instant | null
  readonly handedInBy: Signature | null
  readonly judgedAt: Temporal.Instant | null
  readonly judgedBy: Signature | null
  readonly judgedWhy: string | null
}

/** The reports on an item, the latest first; drafts only for the unit that writes them. */
export async function reportsOn(
  db: Executor,
  actor: Actor,
  { county, item }: { readonly county: string; readonly item: DutyItem },
): Promise<readonly DutyReport[]> {
  const own = mayNot(actor, 'report-duty', item) === null
  return sqlOf(db)
    .selectFrom('duty_report')
    .select(['n', 'state', 'closes', 'said', 'shows', 'figures', 'revision', 'written_at as writtenAt'])
    .select(['handed_in_at as handedInAt', 'handed_in_by as handedInBy', 'judged_at as judgedAt'])
    .select(['judged_by as judgedBy', 'judged_why as judgedWhy'])
    .where((eb) => eb.and({ county, item: item.id }))
    .$if(!own, (q) => q.where('state', '<>', '草稿'))
    .orderBy('n', 'desc')
    .execute()
}

export type HandInOutcome =
  | { readonly outcome: 'handed-in'; readonly n: number; readonly late: boolean }
  | Refused<Ground>

/**
 * Hands in what is written as the draft, at the server's moment. In time or not is judged by the first that says the duty is
 * done since it was last sent back: whoever adds to it is not made late by it.
 */
export async function handIn(
  db: Executor,
  actor: Actor,
  asked: Aimed & { readonly revision: number },
): Promise<HandInOutcome> {
  const { county, now, id, revision } = asked
  const item = await dutyItem(db, actor, asked)
  const fault = item === undefined ? noItem() : (mayNot(actor, 'report-duty', item) ?? ended(item))
  if (fault !== null || item === undefined) return fault ?? noItem()
  return act<HandInOutcome>(db, actor, asked, async (tx) => {
    const standing = await sqlOf(tx)
      .selectFrom('duty_item')
      .select(['state', 'due_at', 'reported_at', 'revision'])
      .where((eb) => eb.and({ county, id }))
      .forUpdate()
      .executeTakeFirstOrThrow()
    const over = ended({ ...item, state: standing.state })
    if (over !== null) return { result: over, entry: null }
    const draft = await sqlOf(tx)
      .selectFrom('duty_report')
      .select(['n', 'closes', 'said', 'shows', 'figures', 'revision'])
      .where((eb) => eb.and({ county, item: id, state: '草稿' }))
      .forUpdate()
      .executeTakeFirst()
    if (draft === undefined) return { result: refused('no-report', '还没有写报送内容。'), entry: null }
    if (draft.revision !== revision) return { result: changedDraft(), entry: null }
    const wanting = incomplete(draft, item) ?? unfitFigures(item.asks, draft.figures, draft.closes)
    if (wanting !== null) return { result: wanting, entry: null }
    const files = await sqlOf(tx)
      .selectFrom('duty_file')
      .select('print')
      .where((eb) => eb.and({ county, item: id, n: draft.n }))
      .orderBy('file')
      .execute()
    await sqlOf(tx)
      .updateTable('duty_report')
      .set({ state: '已报', handed_in_at: now.toString(), handed_in_by: JSON.stringify(signatureOf(actor)) })
      .where((eb) => eb.and({ county, item: id, n: draft.n }))
      .execute()
    const at = standing.state === '已报' ? (standing.reported_at ?? now) : now
    if (draft.closes)
      await sqlOf(tx)
        .updateTable('duty_item')
        .set({ state: '已报', reported_at: at.toString(), revision: standing.revision + 1 })
        .where((eb) => eb.and({ county, id }))
        .execute()
    const late = draft.closes && standing.due_at !== null && Temporal.Instant.compare(at, standing.due_at) > 0
    return {
      result: { outcome: 'handed-in', n: draft.n, late },
      entry: {
        verb: 'hand-in-report',
        object: { kind: 'duty-item', id },
        ...(item.clause === null ? {} : { clause: item.clause }),
        payload: {
          n: draft.n,
          closes: draft.closes,
          late,
          unit: item.unit,
          document: item.document,
          // By their prints: their names may name people.
          ...(files.length === 0 ? {} : { files: files.map(({ print }) => print) }),
        },
      },
    }
  })
}

function incomplete(
  { closes, said, shows }: { readonly closes: boolean; readonly said: string; readonly shows: readonly string[] },
  { evidence }: DutyItem,
): Refused<'empty' | 'wanting' | 'unstorable'> | null {
  const empty = unfitWords({ 办理情况: said })
  if (empty !== null || !closes) return empty
  const lacking = evidence.filter((one) => !shows.includes(one))
  return lacking.length === 0 ? null : refused('wanting', `报办结还缺凭据：${lacking.join('、')}。请补上，或先报进展。`)
}

export type JudgeOutcome = { readonly outcome: 'judged' } | Refused<Ground | 'own'>

/** Accepts what was handed in as done, which closes the item, or sends it back with the reason. Never one's own. */
export async function judgeReport(
  db: Executor,
  actor: Actor,
  asked: Aimed & { readonly n: number; readonly accept: boolean; readonly why: string },
): Promise<JudgeOutcome> {
  const { county, now, id, n, accept, why } = asked
  const item = await dutyItem(db, actor, asked)
  if (item === undefined) return noItem()
  const fault = mayNot(actor, 'judge-report', item) ?? (accept ? null : unfitWords({ 退回的理由: why }))
  if (fault !== null) return fault
  return act<JudgeOutcome>(db, actor, asked, async (tx) => {
    const standing = await sqlOf(tx)
      .selectFrom('duty_item')
      .select(['state', 'revision'])
      .where((eb) => eb.and({ county, id }))
      .forUpdate()
      .executeTakeFirstOrThrow()
    const report = await sqlOf(tx)
      .selectFrom('duty_report')
      .select(['n', 'state', 'closes', 'handed_in_by'])
      .where((eb) => eb.and({ county, item: id }))
      .where('state', '<>', '草稿')
      .where('closes', '=', true)
      .orderBy('n', 'desc')
      .limit(1)
      .executeTakeFirst()
    const no = unjudgeable(standing.state, report, n, actor)
    if (no !== null) return { result: no, entry: null }
    await sqlOf(tx)
      .updateTable('duty_report')
      .set({
        state: accept ? '通过' : '退回',
        judged_at: now.toString(),
        judged_by: JSON.stringify(signatureOf(actor)),
        judged_why: why.trim() === '' ? null : why.trim(),
      })
      .where((eb) => eb.and({ county, item: id, n }))
      .execute()
    await sqlOf(tx)
      .updateTable('duty_item')
      .set({
        ...(accept ? { state: '办结', closed_at: now.toString() } : { state: '退回', reported_at: null }),
        revision: standing.revision + 1,
      })
      .where((eb) => eb.and({ county, id }))
      .execute()
    return {
      result: { outcome: 'judged' },
      entry: {
        verb: accept ? 'accept-report' : 'return-report',
        object: { kind: 'duty-item', id },
        ...(item.clause === null ? {} : { clause: item.clause }),
        payload: { n, unit: item.unit, document: item.document, ...(why.trim() === '' ? {} : { why: why.trim() }) },
      },
    }
  })
}

function unjudgeable(
  state: DutyItem['state'],
  report: { readonly n: number; readonly handed_in_by: Signature | null } | undefined,
  n: number,
  actor: Actor,
): Refused<'no-report' | 'changed' | 'own'> | null {
  if (state !== '已报' || report === undefined) return refused('no-report', '没有待审核的报送。')
  if (report.n !== n) return refused('changed', '责任单位又报了新的一份。请看过最新的再审核。')
  return report.handed_in_by?.account === accountOf(actor) ? refused('own', '本人报送的，须由另一人审核。') : null
}
