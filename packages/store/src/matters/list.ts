import { type SelectQueryBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { MatterTable, Tables } from '../tables.ts'
import { type Matter, type MatterStep, matterOf, stepOf } from './matter.ts'
import { mattersSeen, seesClues } from './scope.ts'

/** Which matters are asked for. All that is given must hold. */
export interface MattersAsked {
  readonly county: string
  readonly category?: string
  /** Leads or helps. */
  readonly unit?: string
  readonly major?: boolean
  /** Words that are in what it is about. */
  readonly words?: string
}

type Query<O> = SelectQueryBuilder<Tables, 'matter', O>

function asked<O>(query: Query<O>, actor: Actor, { county, category, unit, major, words }: MattersAsked): Query<O> {
  return query
    .where('county', '=', county)
    .where(mattersSeen(actor))
    .$if(category !== undefined, (q) => q.where('category', '=', category ?? ''))
    .$if(unit !== undefined, (q) =>
      q.where(sql<boolean>`(leads ?| array[${unit ?? ''}]::text[] or along ?| array[${unit ?? ''}]::text[])`),
    )
    .$if(major !== undefined, (q) => q.where('major', '=', major ?? false))
    .$if(words !== undefined && words !== '', (q) =>
      q.where('what', 'ilike', `%${(words ?? '').replaceAll(/[\\%_]/g, '\\$&')}%`),
    )
}

/** Every matter that is neither struck off nor withdrawn, as the actor sees them, with the steps of each that its clocks follow from. */
export async function openMatters(
  db: Executor,
  actor: Actor,
  which: MattersAsked,
): Promise<readonly (readonly [Matter, readonly MatterStep[]])[]> {
  const rows = await asked(sqlOf(db).selectFrom('matter') as never, actor, which)
    .selectAll()
    .where('state', 'not in', ['已销号', '已撤回'])
    .orderBy('begun_at')
    .orderBy('id')
    .execute()
  return withSteps(db, which.county, rows)
}

/** Where a page of closed matters ended. */
export interface AfterClosed {
  readonly closedAt: string
  readonly id: string
}

/** Closed matters, the last closed first. */
export async function closedMatters(
  db: Executor,
  actor: Actor,
  { after, limit, ...which }: MattersAsked & { readonly after?: AfterClosed; readonly limit: number },
): Promise<{
  readonly matters: readonly (readonly [Matter, readonly MatterStep[]])[]
  readonly after: AfterClosed | null
}> {
  const rows = (await asked(sqlOf(db).selectFrom('matter') as never, actor, which)
    .selectAll()
    .where('state', '=', '已销号')
    .$if(after !== undefined, (q) =>
      q.where(sql<boolean>`(closed_at, id) < (${after?.closedAt ?? ''}::timestamptz, ${after?.id ?? ''})`),
    )
    .orderBy('closed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()) as readonly Kept<'matter'>[]
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const more = rows.length > limit && last?.closed_at
  return {
    matters: await withSteps(db, which.county, page),
    after: more ? { closedAt: more.toString(), id: last.id } : null,
  }
}

/** Matters withdrawn because they should not have been entered, the last entered first, so many at most. */
export async function withdrawnMatters(
  db: Executor,
  actor: Actor,
  { limit, ...which }: MattersAsked & { readonly limit: number },
): Promise<readonly Matter[]> {
  const rows = (await asked(sqlOf(db).selectFrom('matter') as never, actor, which)
    .selectAll()
    .where('state', '=', '已撤回')
    .orderBy('entered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()) as readonly Kept<'matter'>[]
  return rows.map(matterOf)
}

/** How many matters of each state the actor sees. */
export async function countMatters(
  db: Executor,
  actor: Actor,
  which: MattersAsked,
): Promise<Readonly<Record<MatterTable['state'], number>>> {
  const rows = (await asked(sqlOf(db).selectFrom('matter') as never, actor, which)
    .select(['state', sql<number>`count(*)::int8`.as('n')])
    .groupBy('state')
    .execute()) as readonly { readonly state: MatterTable['state']; readonly n: number }[]
  const found = new Map(rows.map(({ state, n }) => [state, n]))
  const of = (state: MatterTable['state']) => found.get(state) ?? 0
  return { 待交办: of('待交办'), 办理: of('办理'), 待核查: of('待核查'), 已销号: of('已销号'), 已撤回: of('已撤回') }
}

/** One matter, if the actor sees it. */
export async function matterById(
  db: Executor,
  actor: Actor,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<Matter | undefined> {
  const row = await sqlOf(db)
    .selectFrom('matter')
    .selectAll()
    .where((eb) => eb.and({ county, id }))
    .where(mattersSeen(actor))
    .executeTakeFirst()
  return row && matterOf(row)
}

/** What was done on a matter, in order; a clue handed on is shown to the office alone. */
export async function stepsOf(
  db: Executor,
  actor: Actor,
  { county, matter }: { readonly county: string; readonly matter: Matter },
): Promise<readonly MatterStep[]> {
  const rows = await sqlOf(db)
    .selectFrom('matter_step')
    .selectAll()
    .where((eb) => eb.and({ county, matter: matter.id }))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('matter')
          .select('id')
          .where((of) => of.and({ county, id: matter.id }))
          .where(mattersSeen(actor)),
      ),
    )
    .$if(!seesClues(actor), (q) => q.where('secret', '=', false))
    .orderBy('n')
    .execute()
  return rows.map(stepOf)
}

async function withSteps(
  db: Executor,
  county: string,
  rows: readonly Kept<'matter'>[],
): Promise<readonly (readonly [Matter, readonly MatterStep[]])[]> {
  const ids = rows.map(({ id }) => id)
  const steps = await sqlOf(db)
    .selectFrom('matter_step')
    .selectAll()
    .where('county', '=', county)
    .where('kind', 'in', ['报处理情况', '报节点'])
    .where(sql<boolean>`matter = any (array(select json_array_elements_text(${JSON.stringify(ids)}::json)))`)
    .orderBy('n')
    .execute()
  const byMatter = Map.groupBy(steps, ({ matter }) => matter)
  return rows.map((row) => [matterOf(row), (byMatter.get(row.id) ?? []).map(stepOf)] as const)
}
