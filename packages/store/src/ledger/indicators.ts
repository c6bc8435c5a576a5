import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import type { AskedFigure, Figure } from '../tables.ts'
import { itemsSeen } from './scope.ts'

/** One unit's time of a duty that asks for figures, with the report that stands. */
export interface FiguresHandedIn {
  readonly item: string
  readonly unit: string
  readonly period: string
  /** The day it is due, by which times are put in order; null where it has none. */
  readonly day: string | null
  readonly asks: readonly AskedFigure[]
  /** Of the report that was handed in last; null where there is none. */
  readonly state: '已报' | '退回' | '通过' | null
  readonly figures: readonly Figure[]
}

/** A duty that asks for figures. */
export interface AskingDuty {
  readonly document: string
  readonly duty: string
  readonly asks: readonly AskedFigure[]
}

/** The duties of the ledger that ask for figures, as far as the actor sees their items. */
export async function askingDuties(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly AskingDuty[]> {
  const rows = await sqlOf(db)
    .selectFrom('duty_item')
    .select(['document', 'duty', 'asks'])
    .distinctOn(['document', 'duty'])
    .where('county', '=', county)
    .where(sql<boolean>`asks <> '[]'::jsonb`)
    .where('state', '<>', '不再要求')
    .where(itemsSeen(actor))
    .orderBy('document')
    .orderBy('duty')
    .orderBy(sql`due_at desc nulls last`)
    .execute()
  return rows.map(({ document, duty, asks }) => ({ document: document ?? '', duty: duty ?? '', asks }))
}

/**
 * What was handed in on a duty's items that were due up to a day, each item once: a later report takes the place of an earlier
 * one, and what was sent back counts for nothing until it is handed in again. By day, then unit.
 */
export async function figuresHandedIn(
  db: Executor,
  actor: Actor,
  asked: {
    readonly county: string
    readonly document: string
    readonly duty: string
    readonly until: Temporal.Instant
  },
): Promise<readonly FiguresHandedIn[]> {
  const { county, document, duty, until } = asked
  const rows = await sqlOf(db)
    .selectFrom('duty_item')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('duty_report as r')
          .select(['r.state as report', 'r.figures as figures'])
          .where('r.county', '=', county)
          .whereRef('r.item', '=', 'duty_item.id')
          .where('r.state', '<>', '草稿')
          .orderBy('r.n', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['id', 'unit', 'period', 'own_day', 'dates', 'asks', 'last.report', 'last.figures'])
    .where((eb) => eb.and({ 'duty_item.county': county, document, duty }))
    .where('duty_item.state', '<>', '不再要求')
    .where((eb) => eb.or([eb('due_at', '<=', instant(until)), eb('last.report', 'is not', null)]))
    .where(itemsSeen(actor))
    .orderBy(sql`due_at asc nulls last`)
    .orderBy('unit')
    .execute()
  return rows.map(({ id, unit, period, own_day, dates, asks, report, figures }) => ({
    item: id,
    unit,
    period,
    day: own_day ?? dates.find(({ due }) => due !== null)?.due?.slice(0, 10) ?? null,
    asks,
    state: report === '草稿' ? null : report,
    figures: report === null || report === '退回' ? [] : (figures ?? []),
  }))
}
