import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { seesAll } from '../ledger/scope.ts'
import { firstMoment } from '../moment.ts'
import type { Days } from './days.ts'

/** How much is late, due today, due in what is left of the week, and handed in but not judged. */
export interface Tally {
  readonly late: number
  readonly today: number
  readonly week: number
  readonly waiting: number
}

/** Of a document; null: of duties made by hand. */
export interface DocumentTally extends Tally {
  readonly document: string | null
}

/** Of a unit, with the last moment of what has been late longest; null where nothing is late. */
export interface UnitTally extends Tally {
  readonly unit: string
  readonly longest: Temporal.Instant | null
}

/** How what was due in a week went: how much was due, of that late at its time, and closed by now. */
export interface Week {
  readonly monday: Temporal.PlainDate
  readonly owed: number
  readonly late: number
  readonly closed: number
}

export interface Overview {
  readonly all: Tally
  readonly documents: readonly DocumentTally[]
  /** The one late longest first. */
  readonly units: readonly UnitTally[]
  /** The oldest week first, the running one last. */
  readonly trend: readonly Week[]
}

interface OverviewAsked extends Days {
  readonly county: string
}

/** Weeks of the trend, the running one among them. */
const WEEKS = 8

interface Row extends Tally {
  readonly by: '全部' | '公文' | '单位'
  readonly document: string | null
  readonly unit: string | null
  readonly longest: Temporal.Instant | null
}

/** The county at a moment, for who sees all of the ledger; null for others. */
export async function overview(db: Executor, actor: Actor, asked: OverviewAsked): Promise<Overview | null> {
  if (!seesAll(actor)) return null
  const { county, now, tomorrow, nextWeek } = asked
  const { rows } = await sql<Row>`
    select * from (select case when grouping(unit) = 0 then '单位' when grouping(document) = 0 then '公文' else '全部' end as by,
      document, unit,
      (count(*) filter (where due_at < ${instant(now)}))::int8 as late,
      (count(*) filter (where due_at >= ${instant(now)} and due_at < ${instant(tomorrow)}))::int8 as today,
      (count(*) filter (where due_at >= ${instant(tomorrow)}))::int8 as week,
      (count(*) filter (where due_at is null))::int8 as waiting,
      case when min(due_at) < ${instant(now)} then min(due_at) end as longest
    from (select document, unit, due_at from duty_item where county = ${county}
        and state in ('待办', '退回') and not historic and due_at < ${instant(nextWeek)}
      union all select document, unit, null from duty_item where county = ${county} and state = '已报') as pressing
    group by grouping sets ((), (document), (unit))) as tally
    order by longest nulls last, late desc, week + today desc, waiting desc, document, unit`.execute(sqlOf(db))
  const of = (by: Row['by']) => rows.filter((row) => row.by === by)
  const [all] = of('全部')
  return {
    all: all === undefined ? { late: 0, today: 0, week: 0, waiting: 0 } : tallyOf(all),
    documents: of('公文')
      .map((row) => ({ document: row.document, ...tallyOf(row) }))
      .toSorted((a, b) => b.late - a.late || b.week + b.today - a.week - a.today),
    units: of('单位').map((row) => ({ unit: row.unit ?? '', longest: row.longest, ...tallyOf(row) })),
    trend: await trendOf(db, asked),
  }
}

const tallyOf = ({ late, today, week, waiting }: Row): Tally => ({ late, today, week, waiting })

async function trendOf(db: Executor, { county, now, monday, nextWeek }: OverviewAsked): Promise<readonly Week[]> {
  const first = monday.subtract({ weeks: WEEKS - 1 })
  const from = instant(firstMoment(first))
  const { rows } = await sql<{ week: Temporal.Instant; owed: number; late: number; closed: number }>`
    select date_bin('7 days', due_at, ${from}) as week, count(*)::int8 as owed,
      (count(*) filter (where coalesce(reported_at, ${instant(now)}) > due_at))::int8 as late,
      (count(*) filter (where state = '办结'))::int8 as closed
    from duty_item where county = ${county} and not historic and state <> '不再要求'
      and due_at >= ${from} and due_at < ${instant(nextWeek)}
    group by 1`.execute(sqlOf(db))
  return Array.from({ length: WEEKS }, (_, n) => {
    const week = first.add({ weeks: n })
    const { owed = 0, late = 0, closed = 0 } = rows.find((row) => row.week.equals(firstMoment(week))) ?? {}
    return { monday: week, owed, late, closed }
  })
}
