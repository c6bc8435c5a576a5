import { type SelectQueryBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import type { Tables } from '../tables.ts'
import { type DutyItem, itemOf } from './item.ts'
import { itemsSeen } from './scope.ts'

/** Which part of the ledger is asked for. All that is given must hold. */
export interface ItemsAsked {
  readonly county: string
  readonly now: Temporal.Instant
  /** Lights begin to show near from here: the first moment of the day that is so many days ahead. */
  readonly nearUntil: Temporal.Instant
  readonly part?: Part
  readonly unit?: string
  readonly document?: string
  /** Words that are in what is to be done, the unit or the document's number. */
  readonly words?: string
}

/** 逾期, 临近, 待办 (owed, with a day), 待审 (handed in), 退回, 无时限, 办结, 历史, 不再要求. */
export type Part = '逾期' | '临近' | '待办' | '待审' | '退回' | '无时限' | '办结' | '历史' | '不再要求'

export const parts: readonly Part[] = ['逾期', '临近', '待办', '待审', '退回', '无时限', '办结', '历史', '不再要求']

/** Where a page of the list ended. */
export interface After {
  readonly dueAt: string | null
  readonly id: string
}

export interface ItemsPage {
  readonly items: readonly DutyItem[]
  /** Null where there is nothing more. */
  readonly after: After | null
}

type Query<O> = SelectQueryBuilder<Tables, 'duty_item', O>

/** The condition of a part, the same for the list and for its count. */
export function inPart<O>(
  query: Query<O>,
  part: Part,
  { now, nearUntil }: Pick<ItemsAsked, 'now' | 'nearUntil'>,
): Query<O> {
  const owed = query.where('state', 'in', ['待办', '退回'])
  switch (part) {
    case '逾期':
      return owed.where('historic', '=', false).where('due_at', '<', instant(now))
    case '临近':
      return owed.where('due_at', '>=', instant(now)).where('due_at', '<', instant(nearUntil))
    case '待办':
      return owed.where('historic', '=', false).where('due_at', 'is not', null)
    case '待审':
      return query.where('state', '=', '已报')
    case '退回':
      return query.where('state', '=', '退回')
    case '无时限':
      return owed.where('due_at', 'is', null)
    case '历史':
      return owed.where('historic', '=', true)
    default:
      return query.where('state', '=', part)
  }
}

function asked<O>(query: Query<O>, { part, unit, document, words, ...moment }: ItemsAsked): Query<O> {
  const inIt = part === undefined ? query : inPart(query, part, moment)
  return inIt
    .$if(unit !== undefined, (q) => q.where('unit', '=', unit ?? ''))
    .$if(document !== undefined, (q) => q.where('document', '=', document ?? ''))
    .$if(words !== undefined && words !== '', (q) =>
      q.where(
        sql<string>`what || ' ' || unit || ' ' || coalesce(duty, '') || ' ' || coalesce(document, '')`,
        'ilike',
        like(words ?? ''),
      ),
    )
}

const like = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

/** A page of the ledger as the actor sees it, by day; what has no day last. */
export async function dutyItems(
  db: Executor,
  actor: Actor,
  { after, limit, ...which }: ItemsAsked & { readonly after?: After; readonly limit: number },
): Promise<ItemsPage> {
  const rows = (await asked(sqlOf(db).selectFrom('duty_item') as never, which)
    .selectAll()
    .where('county', '=', which.county)
    .where(itemsSeen(actor))
    .$if(after !== undefined, (q) =>
      after?.dueAt == null
        ? q.where('due_at', 'is', null).where('id', '>', after?.id ?? '')
        : q.where((eb) =>
            eb.or([sql<boolean>`(due_at, id) > (${after.dueAt}::timestamptz, ${after.id})`, eb('due_at', 'is', null)]),
          ),
    )
    .orderBy(sql`due_at asc nulls last`)
    .orderBy('id')
    .limit(limit + 1)
    .execute()) as readonly Kept<'duty_item'>[]
  const items = rows.slice(0, limit).map(itemOf)
  const last = items.at(-1)
  return {
    items,
    after: rows.length > limit && last !== undefined ? { dueAt: last.dueAt?.toString() ?? null, id: last.id } : null,
  }
}

/** One item, if the actor sees it. */
export async function dutyItem(
  db: Executor,
  actor: Actor,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<DutyItem | undefined> {
  const row = await sqlOf(db)
    .selectFrom('duty_item')
    .selectAll()
    .where((eb) => eb.and({ county, id }))
    .where(itemsSeen(actor))
    .executeTakeFirst()
  return row && itemOf(row)
}

export type Counts = Readonly<Record<Part, number>>

/** How many items of each part the actor sees, among those asked for. */
export async function countParts(db: Executor, actor: Actor, { part: _, ...which }: ItemsAsked): Promise<Counts> {
  const { now, nearUntil } = which
  const owed = sql`state in ('待办', '退回')`
  const n = (when: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${when}))::int8`
  const row = (await asked(sqlOf(db).selectFrom('duty_item') as never, which)
    .where('county', '=', which.county)
    .where(itemsSeen(actor))
    .select([
      n(sql`${owed} and not historic and due_at < ${instant(now)}`).as('逾期'),
      n(sql`${owed} and due_at >= ${instant(now)} and due_at < ${instant(nearUntil)}`).as('临近'),
      n(sql`${owed} and not historic and due_at is not null`).as('待办'),
      n(sql`state = '已报'`).as('待审'),
      n(sql`state = '退回'`).as('退回'),
      n(sql`${owed} and due_at is null`).as('无时限'),
      n(sql`state = '办结'`).as('办结'),
      n(sql`${owed} and historic`).as('历史'),
      n(sql`state = '不再要求'`).as('不再要求'),
    ])
    .executeTakeFirstOrThrow()) as Counts
  return row
}
