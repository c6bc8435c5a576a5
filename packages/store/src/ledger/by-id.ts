import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, unitsOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { type DutyItem, itemOf } from './item.ts'
import { itemsSeen } from './scope.ts'

interface Which {
  readonly county: string
  readonly ids: readonly string[]
}

/** Ids as one parameter, however many. */
const among = (column: string, ids: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} = any(array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)))`

/** Items by their ids, those that the actor sees. */
export async function itemsById(
  db: Executor,
  actor: Actor,
  { county, ids }: Which,
): Promise<ReadonlyMap<string, DutyItem>> {
  const rows = await sqlOf(db)
    .selectFrom('duty_item')
    .selectAll()
    .where('county', '=', county)
    .where(among('id', ids))
    .where(itemsSeen(actor))
    .execute()
  return new Map(rows.map((row) => [row.id, itemOf(row)]))
}

/** Items that an act is going to change, always locked in the same order. */
export async function itemsLocked(tx: Executor, { county, ids }: Which): Promise<ReadonlyMap<string, DutyItem>> {
  const rows = await sqlOf(tx)
    .selectFrom('duty_item')
    .selectAll()
    .where('county', '=', county)
    .where(among('id', ids))
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, itemOf(row)]))
}

/** What a unit has written so far of an item, and its revision. */
export interface DraftSaid {
  readonly said: string
  readonly revision: number
}

/** Drafts by the ids of their items, those that the actor's units write. */
export async function draftsById(
  db: Executor,
  actor: Actor,
  { county, ids }: Which,
): Promise<ReadonlyMap<string, DraftSaid>> {
  const units = unitsOf(actor)
  if (units.length === 0) return new Map()
  const rows = await sqlOf(db)
    .selectFrom('duty_report as r')
    .innerJoin('duty_item as i', (join) => join.onRef('i.county', '=', 'r.county').onRef('i.id', '=', 'r.item'))
    .select(['r.item', 'r.said', 'r.revision'])
    .where((eb) => eb.and({ 'r.county': county, 'i.county': county, 'r.state': '草稿' }))
    .where(among('r.item', ids))
    .where('i.unit', 'in', [...units])
    .execute()
  return new Map(rows.map(({ item, said, revision }) => [item, { said, revision }]))
}
