import { sql } from 'kysely'
import type { Act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'
import type { Figure } from '../tables.ts'
import { figuresWritten } from './figures.ts'
import type { DutyItem } from './item.ts'
import { dutyItem } from './list.ts'

export interface ReportWords {
  readonly closes: boolean
  readonly said: string
  readonly shows: readonly string[]
  readonly figures: readonly Figure[]
}

export type Ground =
  | 'not-permitted'
  | 'no-item'
  | 'done'
  | 'changed'
  | 'empty'
  | 'unstorable'
  | 'wanting'
  | 'no-report'
  | 'too-many'
  | 'figure'
export type DraftOutcome =
  | { readonly outcome: 'saved'; readonly n: number; readonly revision: number }
  | Refused<Ground>

export interface Aimed extends Act {
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
  const { county, now, id, closes, said, shows, revision } = asked
  const figures = figuresWritten(asked.figures)
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
  const n = await beginDraft(db, {
    county,
    now,
    id,
    by: accountOf(actor) ?? '',
    words: { closes, said, shows, figures },
  })
  return n === null ? changedDraft() : { outcome: 'saved', n, revision: 1 }
}

/**
 * Begins a draft, at revision 1; null where there is one. What was sent back goes on from where it was: its files come along,
 * under the same numbers.
 */
export async function beginDraft(
  db: Executor,
  draft: Act & { readonly id: string; readonly by: string; readonly words: ReportWords },
): Promise<number | null> {
  const { county, now, id, by, words } = draft
  const { closes, said, shows, figures } = words
  const { rows } = await sql<{ n: number }>`
    with made as (
      insert into duty_report (county, item, n, state, closes, said, shows, figures, revision, written_by, written_at)
      select ${county}, ${id}, coalesce(max(n), 0) + 1, '草稿', ${closes}::boolean, ${said}, ${JSON.stringify(shows)}::jsonb,
        ${JSON.stringify(figures)}::jsonb, 1, ${by}, ${now.toString()}::timestamptz
      from duty_report where county = ${county} and item = ${id}
      on conflict do nothing returning n
    ), brought as (
      insert into duty_file (county, item, n, file, name, size, print, base64, type)
      select f.county, f.item, made.n, f.file, f.name, f.size, f.print, f.base64, f.type
      from made join duty_report r on r.county = ${county} and r.item = ${id} and r.n = made.n - 1 and r.state = '退回'
        join duty_file f on f.county = r.county and f.item = r.item and f.n = r.n
    )
    select n from made`.execute(sqlOf(db))
  return rows[0]?.n ?? null
}

export const noItem = () => refused('no-item', '台账中没有这一事项，或者不由本单位办理。')
export const changedDraft = () =>
  refused('changed', '同一事项的报送稿刚刚由本单位另一人改过。请看过现在的内容再接着写。')

export const ended = ({ state }: DutyItem): Refused<'done'> | null => {
  if (state === '办结') return refused('done', '这一事项已经办结，不再报送。')
  return state === '不再要求' ? refused('done', '这一事项按现在的条文和解释不再要求，不用报送。') : null
}

function unfit({ said, shows, figures }: ReportWords, item: DutyItem): Refused<Ground> | null {
  const bad = unstorable([said, figures])
  if (bad !== null) return refused('unstorable', `报送的文字${bad}，不能保存。请重新输入。`)
  const foreign = shows.find((one) => !item.evidence.includes(one))
  return foreign === undefined ? null : refused('wanting', `“${foreign}”不在这一事项的办结凭据之列。`)
}
