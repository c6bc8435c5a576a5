import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { itemsSeen } from '../ledger/scope.ts'
import { firstMoment } from '../moment.ts'
import type { Days } from './days.ts'

/** One duty at one time, of all the units that owe it. */
export interface Card {
  readonly document: string | null
  readonly what: string
  readonly period: string
  readonly total: number
  readonly closed: number
  readonly waiting: number
  readonly late: number
  readonly near: number
  /** The last moment of what is owed first; null where nothing is owed any more. */
  readonly next: Temporal.Instant | null
  /** Units that are late, the longest first. */
  readonly lateUnits: readonly string[]
}

interface WallAsked extends Days {
  readonly county: string
  readonly nearUntil: Temporal.Instant
  readonly limit: number
}

/** Weeks ahead that the wall shows; and how long what is closed stays on it. */
const AHEAD = 4
const BACK = 4

/** What is late, due within four weeks after this one, or was due in the last four and is settled: by duty, what presses most first. */
export async function dutyWall(db: Executor, actor: Actor, asked: WallAsked): Promise<readonly Card[]> {
  const { county, now, nearUntil, monday, sunday, limit } = asked
  const until = instant(firstMoment(sunday.add({ days: 1, weeks: AHEAD })))
  const since = instant(firstMoment(monday.subtract({ weeks: BACK })))
  const owed = sql`state in ('待办', '退回')`
  const late = sql`${owed} and due_at < ${instant(now)}`
  const n = (when: RawBuilder<unknown>) => sql<number>`(count(*) filter (where ${when}))::int8`
  return sqlOf(db)
    .selectFrom('duty_item')
    .where('county', '=', county)
    .where(itemsSeen(actor))
    .where('historic', '=', false)
    .where('state', '<>', '不再要求')
    .where('due_at', '<', until)
    .where((eb) => eb.or([sql<boolean>`state in ('待办', '退回', '已报')`, eb('due_at', '>=', since)]))
    .groupBy(['document', 'duty', 'what', 'period'])
    .select(['document', 'what', 'period', sql<number>`count(*)::int8`.as('total')])
    .select([n(sql`state = '办结'`).as('closed'), n(sql`state = '已报'`).as('waiting'), n(late).as('late')])
    .select(n(sql`${owed} and due_at >= ${instant(now)} and due_at < ${instant(nearUntil)}`).as('near'))
    .select(sql<Temporal.Instant | null>`min(due_at) filter (where ${owed})`.as('next'))
    .select(
      sql<readonly string[]>`coalesce(jsonb_agg(unit order by due_at, unit) filter (where ${late}), '[]')`.as(
        'lateUnits',
      ),
    )
    .orderBy(sql`min(due_at) filter (where ${owed}) nulls last`)
    .orderBy('what')
    .orderBy('period')
    .limit(limit)
    .execute()
}
