import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { seesAll } from './scope.ts'

/** What is owed of one duty: under words that name no unit, or by the units that one decision named for them. */
export interface OwedByWords {
  readonly document: string
  readonly duty: string
  /** The words; null where units were named for them. */
  readonly words: string | null
  /** The decision; null where there is none. */
  readonly assignment: string | null
  readonly items: number
  /** The earliest day or moment of those that are not history; null where none has one. */
  readonly earliest: Temporal.Instant | null
}

/** Counts of all that the text itself names no unit for; nothing for whoever does not keep the ledger. */
export async function owedByWords(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly OwedByWords[]> {
  if (!seesAll(actor)) return []
  const { rows } = await sql<OwedByWords>`
    select document, duty, case when named then null else unit end as words, assignment, count(*) as items,
      min(due_at) filter (where not historic) as earliest
    from duty_item
    where county = ${county} and source = '条文' and (not named or assignment is not null)
      and state in ('待办', '已报', '退回')
    group by 1, 2, 3, 4`.execute(sqlOf(db))
  return rows
}

/** How many items each unit owes, by its name; nothing for whoever does not keep the ledger. */
export async function owedByUnit(
  db: Executor,
  actor: Actor,
  { county, units }: { readonly county: string; readonly units: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  if (!seesAll(actor)) return new Map()
  const rows = await sqlOf(db)
    .selectFrom('duty_item')
    .select(({ fn }) => ['unit', fn.countAll<number>().as('items')])
    .where('county', '=', county)
    .where('unit', 'in', [...units])
    .where('state', 'in', ['待办', '已报', '退回'])
    .groupBy('unit')
    .execute()
  return new Map(rows.map(({ unit, items }) => [unit, items]))
}
