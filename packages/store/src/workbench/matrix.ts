import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { itemsSeen } from '../ledger/scope.ts'

/** How the items of one unit under one document stand; what is history or not asked for any more is not counted. */
export interface Cell {
  readonly unit: string
  /** Null: duties made by hand. */
  readonly document: string | null
  readonly late: number
  readonly near: number
  readonly open: number
  readonly undated: number
  readonly waiting: number
  readonly closed: number
}

interface MatrixAsked {
  readonly county: string
  readonly now: Temporal.Instant
  /** Lights show near from here. */
  readonly nearUntil: Temporal.Instant
  readonly after: string
  readonly limit: number
}

export interface Matrix {
  readonly cells: readonly Cell[]
  /** Units in the order of their names. */
  readonly units: readonly string[]
  /** The last unit of the page where there are more; null at the end. */
  readonly after: string | null
}

/** The ledger as unit by document, so many units from one on, as the actor sees it. */
export async function dutyMatrix(db: Executor, actor: Actor, asked: MatrixAsked): Promise<Matrix> {
  const { county, now, nearUntil, after, limit } = asked
  const counted = () =>
    sqlOf(db)
      .selectFrom('duty_item')
      .where('county', '=', county)
      .where(itemsSeen(actor))
      .where('historic', '=', false)
      .where('state', '<>', '不再要求')
  const found = await counted()
    .select('unit')
    .distinct()
    .where('unit', '>', after)
    .orderBy('unit')
    .limit(limit + 1)
    .execute()
  const units = found.slice(0, limit).map(({ unit }) => unit)
  if (units.length === 0) return { cells: [], units: [], after: null }
  const owed = sql`state in ('待办', '退回')`
  const n = (when: RawBuilder<unknown>) => sql<number>`(count(*) filter (where ${when}))::int8`
  const cells = await counted()
    .where('unit', 'in', units)
    .groupBy(['unit', 'document'])
    .select(['unit', 'document'])
    .select([
      n(sql`${owed} and due_at < ${instant(now)}`).as('late'),
      n(sql`${owed} and due_at >= ${instant(now)} and due_at < ${instant(nearUntil)}`).as('near'),
      n(sql`${owed} and due_at >= ${instant(nearUntil)}`).as('open'),
      n(sql`${owed} and due_at is null`).as('undated'),
      n(sql`state = '已报'`).as('waiting'),
      n(sql`state = '办结'`).as('closed'),
    ])
    .execute()
  return { cells, units, after: found.length > limit ? (units.at(-1) ?? null) : null }
}
