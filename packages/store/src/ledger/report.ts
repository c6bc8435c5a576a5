import { sql } from 'kysely'
import { type Act, act } from '../act.ts'
import { type Actor, accountOf, type Signature, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'
import type { DutyReportTable, Figure } from '../tables.ts'
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

export interface ReportWords {
  readonly closes: boolean
  readonly said: string
  readonly shows: readonly string[]
  readonly figures: readonly Figure[]
}

type Ground = 'not-permitted' | 'no-item' | 'done' | 'changed' | 'empty' | 'unstorable' | 'wanting' | 'no-report'
export type DraftOutcome =
  | { readonly outcome: 'saved'; readonly n: number; readonly revision: number }
  | Refused<Ground>

interface Aimed extends Act {
  readonly id: string
}

/**
 * Keeps what is written so far. A draft is nobody's business but the unit's, so the journal does not have it; of two who
 * write at once the second is told.
 */
export async function saveDraft(
  db: Executor,
  actor: Actor,
  asked: Aimed & ReportWords & { /** Of the draft that was read; 0 where there was none. */ readonly revision: number },
): Promise<DraftOutcome> {
  const { county, now, id, closes, said, shows, figures, revision } = asked
  const item = await dutyItem(db, actor, asked)
  const fault =
    item === undefined ? noItem() : (mayNot(actor, 'report-duty', item) ?? ended(item) ?? unfit(asked, item))
  if (fault !== null) return fault
  const words = { closes, said, shows: JSON.stringify(shows), figures: JSON.stringify(figures) }
  const written = { ...words, written_by: accountOf(actor) ?? '', written_at: now.toString() }
  const key = { county, item: id }
  if (revision > 0) {
    const row = await sqlOf(db)
      .updateTable('duty_report')
      .set({ ...written, revision: revision + 1 })
      .where((eb) => eb.and({ ...key, state: '草稿', revision }))
      .returning('n')
      .executeTakeFirst()
    return row === undefined ? changedDraft() : { outcome: 'saved', n: row.n, revision: revision + 1 }
  }
  const { rows } = await sql<{ n: number }>`
    insert into duty_report (county, item, n, state, closes, said, shows, figures, revision, written_by, written_at)
    select ${county}, ${id}, coalesce(max(n), 0) + 1, '草稿', ${closes}::boolean, ${said}, ${words.shows}::jsonb,
      ${words.figures}::jsonb, 1, ${written.written_by}, ${written.written_at}::timestamptz
    from duty_report where county = ${county} and item = ${id}
    on conflict do nothing returning n`.execute(sqlOf(db))
  const [row] = rows
  return row === undefined ? changedDraft() : { outcome: 'saved', n: row.n, revision: 1 }
}

const noItem = () => refused('no-item', '台账中没有这一事项，或者不由本单位办理。')
const changedDraft = () => refused('changed', '同一事项的报送稿刚刚由本单位另一人改过。请看过现在的内容再接着写。')

const ended = ({ state }: DutyItem): Refused<'done'> | null => {
  if (state === '办结') return refused('done', '这一事项已经办结，不再报送。')
  return state === '不再要求' ? refused('done', '这一事项按现在的条文和解释不再要求，不用报送。') : null
}

function unfit({ said, shows, figures }: ReportWords, item: DutyItem): Refused<Ground> | null {
  const bad = unstorable([said, figures])
  if (bad !== null) return refused('unstorable', `报送的文字${bad}，不能保存。请重新输入。`)
  const foreign = shows.find((one) => !item.evidence.includes(one))
  return foreign === undefined ? null : refused('wanting', `“${foreign}”不在这一事项的办结凭据之列。`)
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
      .select(['n', 'closes', 'said', 'shows', 'revision'])
      .where((eb) => eb.and({ county, item: id, state: '草稿' }))
      .forUpdate()
      .executeTakeFirst()
    if (draft === undefined) return { result: refused('no-report', '还没有写报送内容。'), entry: null }
    if (draft.revision !== revision) return { result: changedDraft(), entry: null }
    const wanting = incomplete(draft, item)
    if (wanting !== null) return { result: wanting, entry: null }
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
        payload: { n: draft.n, closes: draft.closes, late, unit: item.unit, document: item.document },
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
