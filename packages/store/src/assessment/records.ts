import type { Calendar } from '@zhengling/law'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { matterOf, stepOf } from '../matters/matter.ts'
import { type SupervisionRules, supervisionRules } from '../matters/rules.ts'
import { mayNot } from '../may/may.ts'
import { matterStanding, type StandingMatter } from './matter-standing.ts'
import type { UnitRecord } from './measure.ts'
import { type ReportHistory, type StandingItem, standingAt } from './standing.ts'

export interface RecordsAsked {
  readonly county: string
  readonly cutoff: Temporal.Instant
  /** Documents whose duties count; empty: all. */
  readonly documents: readonly string[]
  readonly calendar: Calendar
}

/** The record of each unit as it stood at the cut-off. Only for whoever keeps the ledger; others see none. */
export async function recordsAt(
  db: Executor,
  actor: Actor,
  asked: RecordsAsked,
): Promise<ReadonlyMap<string, UnitRecord>> {
  if (mayNot(actor, 'keep-ledger') !== null) return new Map()
  const [items, matters] = [await itemsAt(db, asked), await mattersAt(db, actor, asked)]
  const byUnit = Map.groupBy(items, ({ unit }) => unit)
  const units = new Set([...byUnit.keys(), ...matters.flatMap(({ leads }) => leads)])
  return new Map(
    [...units].map((unit) => [
      unit,
      { items: byUnit.get(unit) ?? [], matters: matters.filter(({ leads }) => leads.includes(unit)) },
    ]),
  )
}

/** The last entry of the journal on one object by the cut-off: what was set then. */
async function lastSaid(db: Executor, county: string, verb: string, id: string, cutoff: Temporal.Instant) {
  const row = await sqlOf(db)
    .selectFrom('journal')
    .select('payload')
    .where((eb) => eb.and({ county, verb, object_id: id }))
    .where('at', '<=', instant(cutoff))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.payload ?? null
}

async function itemsAt(db: Executor, { county, cutoff, documents }: RecordsAsked): Promise<readonly StandingItem[]> {
  const set = await lastSaid(db, county, 'set-ledger', county, cutoff)
  if (typeof set?.['begins'] !== 'string') return []
  const begins = Temporal.PlainDate.from(set['begins'])
  const rows = await sqlOf(db)
    .selectFrom('duty_item')
    .select(['id', 'unit', 'document', 'what', 'period', 'dates', 'state', 'changes'])
    .select(['own_day as ownDay', 'created_at as createdAt'])
    .where((eb) => eb.and({ county, named: true }))
    .where('created_at', '<=', instant(cutoff))
    .$if(documents.length > 0, (q) => q.where('document', 'in', [...documents]))
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  const reports = await sqlOf(db)
    .selectFrom('duty_report')
    .select(['item', 'closes', 'handed_in_at as handedInAt', 'judged_at as judgedAt', 'state'])
    .where('county', '=', county)
    .where('handed_in_at', '<=', instant(cutoff))
    .orderBy('n')
    .execute()
  const byItem = Map.groupBy(reports, ({ item }) => item)
  return rows.flatMap((row) => {
    const own = (byItem.get(row.id) ?? []).flatMap(({ handedInAt, ...one }): ReportHistory[] =>
      handedInAt === null ? [] : [{ ...one, handedInAt }],
    )
    return standingAt(row, own, { cutoff, begins }) ?? []
  })
}

async function mattersAt(
  db: Executor,
  actor: Actor,
  { county, cutoff, calendar }: RecordsAsked,
): Promise<readonly StandingMatter[]> {
  const rows = await sqlOf(db)
    .selectFrom('matter')
    .selectAll()
    .where('county', '=', county)
    .where('entered_at', '<=', instant(cutoff))
    .where('cause', 'is', null)
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
  const ids = JSON.stringify(rows.map(({ id }) => id))
  const steps = await sqlOf(db)
    .selectFrom('matter_step')
    .selectAll()
    .where('county', '=', county)
    .where(sql<boolean>`matter in (select json_array_elements_text(${ids}::json))`)
    .orderBy('n')
    .execute()
  const byMatter = Map.groupBy(steps, ({ matter }) => matter)
  const world = { now: cutoff, rules: await rulesAt(db, actor, county, cutoff), calendar }
  return rows.flatMap((row) => matterStanding(matterOf(row), (byMatter.get(row.id) ?? []).map(stepOf), world) ?? [])
}

/** The settings of the clocks as they were, from the journal. */
async function rulesAt(
  db: Executor,
  actor: Actor,
  county: string,
  cutoff: Temporal.Instant,
): Promise<SupervisionRules> {
  const said = async (id: string) => {
    const payload = await lastSaid(db, county, 'set-supervision', id, cutoff)
    const [value, source] = [payload?.['value'], payload?.['source']]
    return typeof value === 'string' && value !== '' && typeof source === 'string' ? { value, source } : null
  }
  const { near } = await supervisionRules(db, actor, { county })
  const [计日, 起算, 顺延] = [await said('计日'), await said('起算'), await said('顺延')]
  return { 计日, 起算, 顺延, near } as SupervisionRules
}
