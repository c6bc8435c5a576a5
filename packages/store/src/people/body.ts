import { type Act, act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import type { RowFault } from './row-fault.ts'
import { unfitWords } from './words.ts'

/** A body under all its names. */
export interface EnteredBody {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string
  /** Canonical name of the body it is a part of. */
  readonly parent: string | null
}

/** Bodies entered beside those of the county's content. They are no secret. */
export async function enteredBodies(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly EnteredBody[]> {
  return sqlOf(db)
    .selectFrom('body')
    .select(['name', 'aliases', 'kind', 'parent'])
    .where('county', '=', county)
    .orderBy('name')
    .execute()
}

export interface BodyRow extends EnteredBody {
  readonly row: number
}

export interface BodiesImport extends Act {
  readonly rows: readonly BodyRow[]
  /** Names of the county's content with the body they mean: nothing else may be called so. */
  readonly known: ReadonlyMap<string, string>
  /** Only to see what is wrong. */
  readonly dry: boolean
}

export type BodiesOutcome =
  | { readonly outcome: 'imported' | 'checked'; readonly count: number; readonly faults: readonly RowFault[] }
  | Refused<'not-permitted' | 'faults'>

/** Enters bodies, all of them or none. A parent may stand in the same rows, before or after. */
export async function importBodies(db: Executor, actor: Actor, asked: BodiesImport): Promise<BodiesOutcome> {
  const fault = mayNot(actor, 'enter-people')
  if (fault !== null) return fault
  const { county, now, rows, dry } = asked
  return act<BodiesOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'people')
    const faults = faultsIn(asked, await enteredBodies(tx, actor, asked))
    const good = rows.filter(({ row }) => !faults.some((one) => one.row === row))
    if (dry) return { result: { outcome: 'checked', count: good.length, faults }, entry: null }
    if (faults.length > 0 || good.length === 0)
      return { result: refused('faults', '单位表中有的行不合要求，没有导入。请改好后再导入。'), entry: null }
    await sqlOf(tx)
      .insertInto('body')
      .values(
        good.map(({ name, aliases, kind, parent }) => ({
          county,
          name,
          aliases: JSON.stringify(aliases),
          kind,
          parent,
          entered_by: accountOf(actor) ?? '',
          entered_at: now.toString(),
        })),
      )
      .execute()
    const names = good.map(({ name }) => name)
    return {
      result: { outcome: 'imported', count: good.length, faults },
      entry: { verb: 'import-bodies', object: { kind: 'body', id: names[0] ?? '' }, payload: { names } },
    }
  })
}

function faultsIn({ rows, known }: BodiesImport, entered: readonly EnteredBody[]): readonly RowFault[] {
  const owners = new Map(known)
  for (const { name, aliases } of entered) for (const one of [name, ...aliases]) owners.set(one, name)
  const own = new Map<string, number>()
  const parents = new Set([...owners.values(), ...rows.map(({ name }) => name)])
  return rows.flatMap(({ row, name, aliases, kind, parent }): RowFault[] => {
    const empty = unfitWords({ 名称: name, 类别: kind })
    if (empty !== null) return [{ row, message: empty.message }]
    const faults = [name, ...aliases].flatMap((one): RowFault[] => {
      const owner = owners.get(one)
      if (owner !== undefined) return [{ row, message: `“${one}”已是${owner}的名称，不能再用。` }]
      const before = own.get(one)
      own.set(one, row)
      return before === undefined ? [] : [{ row, message: `“${one}”与第 ${before} 行重复。` }]
    })
    if (parent !== null && !parents.has(parent))
      faults.push({ row, message: `隶属的“${parent}”不在单位名录里，也不在本表中。请写全称。` })
    return faults
  })
}
