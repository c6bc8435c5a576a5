import { type RawBuilder, sql } from 'kysely'
import { type Actor, accountOf, unitsOf } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { type DutyItem, itemOf } from '../ledger/item.ts'
import { may } from '../may/may.ts'
import type { Days } from './days.ts'

/**
 * Why an item is at hand, the most pressing first; each stands under one: 逾期, 今日 and 本周 by its last moment, 退回 what was sent
 * back and is due later or never, 待审 what another handed in for the actor to judge.
 */
export const hands = ['逾期', '今日', '本周', '退回', '待审'] as const
export type Hand = (typeof hands)[number]

export type HandCounts = Readonly<Record<Hand, number>>

export interface AtHand {
  readonly counts: HandCounts
  /** Of each so many as were asked for, the first due first. */
  readonly items: Readonly<Record<Hand, readonly DutyItem[]>>
}

interface AtHandAsked extends Days {
  readonly county: string
}

/** How many items are at hand in all: the number in the header, and the sum of what the page lists. */
export const sumOf = (counts: HandCounts): number => hands.reduce((sum, hand) => sum + counts[hand], 0)

/** What is at hand: what the actor's own units owe by the end of the week or were sent back, and what is the actor's to judge. */
function handed(actor: Actor, { county, now, tomorrow, nextWeek }: AtHandAsked): RawBuilder<unknown> {
  const units = sql`(select json_array_elements_text(${JSON.stringify(unitsOf(actor))}::json))`
  const judging = may(actor, 'judge-report').outcome === 'allowed' ? sql`true` : sql`reported_to ?| array${units}`
  return sql`
    select id, due_at, case when due_at < ${instant(now)} then '逾期' when due_at < ${instant(tomorrow)} then '今日'
      when due_at < ${instant(nextWeek)} then '本周' else '退回' end as hand
    from duty_item where county = ${county} and unit in ${units}
      and state in ('待办', '退回') and not historic and (due_at < ${instant(nextWeek)} or state = '退回')
    union all
    select id, due_at, '待审' from duty_item where county = ${county} and state = '已报' and ${judging}
      and (unit not in ${units} or not exists (select from duty_report r where r.county = ${county}
        and r.item = duty_item.id and r.state = '已报' and r.closes and r.handed_in_by ->> 'account' = ${accountOf(actor) ?? ''}))`
}

/** How much is at hand. The same condition as the list's. */
export async function countAtHand(db: Executor, actor: Actor, asked: AtHandAsked): Promise<HandCounts> {
  if (unitsOf(actor).length === 0 && may(actor, 'judge-report').outcome !== 'allowed') return none
  const { rows } = await sql<{ hand: Hand; n: number }>`
    select hand, count(*)::int8 as n from (${handed(actor, asked)}) as at_hand group by hand`.execute(sqlOf(db))
  return countsOf(rows)
}

/** What is at hand, with how much of each there is, from one query. */
export async function atHand(
  db: Executor,
  actor: Actor,
  { limit, ...asked }: AtHandAsked & { readonly limit: number },
): Promise<AtHand> {
  if (unitsOf(actor).length === 0 && may(actor, 'judge-report').outcome !== 'allowed')
    return { counts: none, items: listed([]) }
  const { rows } = await sql<Kept<'duty_item'> & { hand: Hand; n: number }>`
    with at_hand as materialized (${handed(actor, asked)}),
      counted as (select hand, count(*)::int8 as n from at_hand group by hand)
    select item.*, hand, n from counted cross join lateral (select id from at_hand where at_hand.hand = counted.hand
      order by due_at nulls last, id limit ${limit}::int8) as first
    join duty_item item on item.county = ${asked.county} and item.id = first.id
    order by due_at nulls last, item.id`.execute(sqlOf(db))
  return { counts: countsOf(rows), items: listed(rows) }
}

const none: HandCounts = { 逾期: 0, 今日: 0, 本周: 0, 退回: 0, 待审: 0 }

const countsOf = (rows: readonly { readonly hand: Hand; readonly n: number }[]): HandCounts => ({
  ...none,
  ...Object.fromEntries(rows.map(({ hand, n }) => [hand, n])),
})

function listed(rows: readonly (Kept<'duty_item'> & { readonly hand: Hand; readonly n: number })[]): AtHand['items'] {
  const of = (hand: Hand) => rows.filter((row) => row.hand === hand).map(({ hand: _h, n: _n, ...row }) => itemOf(row))
  return { 逾期: of('逾期'), 今日: of('今日'), 本周: of('本周'), 退回: of('退回'), 待审: of('待审') }
}
