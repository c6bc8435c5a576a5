import { sql } from 'kysely'
import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { canonical } from '../canonical.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { firstMoment, lastMoment } from '../moment.ts'
import { type Refused, refused } from '../refused.ts'
import { sm3 } from '../sm3.ts'
import type { AskedFigure, Fixed, OpenQuestion, ReadDay } from '../tables.ts'
import { ledgerRules } from './begin.ts'

/** One unit's time of a declared duty, as the law gives it. */
export interface ComputedItem {
  readonly unit: string
  readonly named: boolean
  readonly along: readonly string[]
  readonly reportedTo: readonly string[]
  readonly clause: string
  readonly what: string
  readonly evidence: readonly string[]
  readonly fixed: Fixed
  readonly period: string
  /** The day printed for it, `YYYY-MM-DD`; empty where there is none. */
  readonly printed: string
  /** The event it counts from; empty where it counts from none. */
  readonly event: string
  readonly rule: string
  readonly dates: readonly ReadDay[]
  readonly questions: readonly OpenQuestion[]
  readonly because: string | null
  readonly asks: readonly AskedFigure[]
}

/** All times of one duty in a window of days, both included. What is not among them is not asked for in that window. */
export interface ComputedDuty {
  readonly document: string
  readonly duty: string
  /** SM3 of what its days follow from. */
  readonly print: string
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
  readonly items: readonly ComputedItem[]
  /** Why its days are other than before, for whoever asks; null where they are computed for the first time or only further. */
  readonly why: string | null
}

/** How far a duty is computed. */
export interface Horizon {
  readonly print: string
  readonly until: Temporal.PlainDate
}

/** By `horizonKey`. */
export async function horizons(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<ReadonlyMap<string, Horizon>> {
  const rows = await sqlOf(db).selectFrom('duty_horizon').selectAll().where('county', '=', county).execute()
  return new Map(
    rows.map(({ document, duty, print, until }) => [
      horizonKey(document, duty),
      { print, until: Temporal.PlainDate.from(until) },
    ]),
  )
}

export const horizonKey = (document: string, duty: string): string => `${document}/${duty}`

/** The id of an item: the same duty of the same unit at the same time is the same item, whatever its day becomes. */
export const itemId = (document: string, duty: string, { period, printed, event, unit }: ComputedItem): string =>
  sm3([document, duty, period, printed, event, unit].join('\0')).slice(0, 24)

export interface Computed {
  readonly outcome: 'computed'
  readonly added: number
  readonly moved: number
  readonly dropped: number
}

/** Items a statement. */
const CHUNK = 1_000

/**
 * Brings the ledger in line with what the law gives now, as one act: new items come, days of what is still owed move with
 * their reason kept, what is not asked for any more says so. What was reported stays.
 */
export async function keepComputed(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly duties: readonly ComputedDuty[]; readonly dropped?: readonly string[] },
): Promise<Computed | Refused<'not-permitted' | 'not-begun'>> {
  const fault = mayNot(actor, 'keep-ledger')
  if (fault !== null) return fault
  const { county, now, duties } = asked
  return act<Computed | Refused<'not-begun'>>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'ledger')
    const rules = await ledgerRules(tx, actor, asked)
    if (rules === null) return { result: refused('not-begun', '还没有设定台账起始日，事项台账尚未建立。'), entry: null }
    const edge = firstMoment(rules.begins)
    const before = await horizons(tx, actor, asked)
    let [added, moved, dropped] = [0, 0, 0]
    const prints: string[] = []
    for (const duty of duties) {
      const rows = duty.items.map((item) => rowOf(county, duty, item, edge, now))
      for (let from = 0; from < rows.length; from += CHUNK) {
        const chunk = rows.slice(from, from + CHUNK)
        prints.push(sm3(canonical(chunk)))
        const kept = await keep(tx, JSON.stringify(chunk), duty.why ?? '条文、解释或日历有变', now)
        added += kept.added
        moved += kept.moved
      }
      dropped += await drop(
        tx,
        county,
        duty,
        rows.map(({ id }) => id),
        now,
      )
      await setHorizon(tx, county, duty)
    }
    const result = { outcome: 'computed', added, moved, dropped } as const
    const further = duties.some(({ document, duty, print, until }) => {
      const one = before.get(horizonKey(document, duty))
      return one === undefined || one.print !== print || !one.until.equals(until)
    })
    const changed = further || added + moved + dropped > 0
    const whys = [...new Set(duties.flatMap(({ why }) => why ?? []))]
    return {
      result,
      entry: changed
        ? {
            verb: 'compute-duties',
            object: { kind: 'ledger', id: county },
            payload: { added, moved, dropped, duties: duties.length, rows: sm3(prints.join('')), why: whys },
          }
        : null,
    }
  })
}

function rowOf(
  county: string,
  { document, duty }: ComputedDuty,
  item: ComputedItem,
  edge: Temporal.Instant,
  now: Temporal.Instant,
) {
  const moments = item.dates
    .flatMap(({ due }) => (due === null ? [] : [lastMoment(due)]))
    .toSorted(Temporal.Instant.compare)
  const last = moments.at(-1) ?? null
  // A reading by which it was due before the ledger began makes nobody late, while another still gives a day in it.
  const first = moments.find((one) => Temporal.Instant.compare(one, edge) >= 0) ?? moments[0] ?? null
  const { unit, named, along, clause, what, evidence, fixed, period, rule, dates, questions, because, asks } = item
  return {
    county,
    id: itemId(document, duty, item),
    source: '条文',
    document,
    duty,
    clause,
    origin: null,
    unit,
    named,
    along,
    reported_to: item.reportedTo,
    what,
    evidence,
    fixed,
    period,
    rule,
    dates,
    questions,
    because,
    own_day: null,
    own_why: null,
    due_at: first?.toString() ?? null,
    latest_at: last?.toString() ?? null,
    historic: last !== null && Temporal.Instant.compare(last, edge) < 0,
    state: '待办',
    reported_at: null,
    closed_at: null,
    changes: [],
    revision: 1,
    created_at: now.toString(),
    asks,
  }
}

/**
 * Writes a chunk of rows. An item that is there takes over what the law says of it while it is owed; a day set by the office
 * stands before the law's, and what was closed is not touched.
 */
async function keep(
  tx: Executor,
  chunk: string,
  why: string,
  now: Temporal.Instant,
): Promise<{ readonly added: number; readonly moved: number }> {
  const { rows } = await sql<{ added: boolean; moved: boolean }>`
    insert into duty_item as old select * from json_populate_recordset(null::duty_item, ${chunk}::json)
    on conflict (county, id) do update set
      clause = excluded.clause, named = excluded.named, along = excluded.along, reported_to = excluded.reported_to,
      what = excluded.what, evidence = excluded.evidence, fixed = excluded.fixed, rule = excluded.rule,
      dates = excluded.dates, questions = excluded.questions, because = excluded.because, asks = excluded.asks,
      due_at = case when old.own_day is null then excluded.due_at else old.due_at end,
      latest_at = case when old.own_day is null then excluded.latest_at else old.latest_at end,
      historic = case when old.own_day is null then excluded.historic else old.historic end,
      state = case when old.state = '不再要求' then '待办' else old.state end,
      changes = case when old.dates is distinct from excluded.dates or old.state = '不再要求' then old.changes || jsonb_build_array(jsonb_build_object(
        'at', ${now.toString()}::text, 'from', old.dates -> 0 ->> 'due', 'to', excluded.dates -> 0 ->> 'due', 'why', ${why}::text,
        'days', jsonb_path_query_array(old.dates, '$[*].due'), 'own', old.own_day, 'dropped', old.state = '不再要求'))
        else old.changes end,
      revision = old.revision + 1
    where old.state <> '办结' and (old.state = '不再要求'
      or (old.clause, old.named, old.along, old.reported_to, old.what, old.evidence, old.fixed, old.rule, old.dates, old.questions)
        is distinct from (excluded.clause, excluded.named, excluded.along, excluded.reported_to, excluded.what,
          excluded.evidence, excluded.fixed, excluded.rule, excluded.dates, excluded.questions)
      or (old.because, old.asks) is distinct from (excluded.because, excluded.asks)
      or (old.own_day is null and (old.due_at, old.historic) is distinct from (excluded.due_at, excluded.historic)))
    returning revision = 1 as added, revision > 1 as moved`.execute(sqlOf(tx))
  return { added: rows.filter((row) => row.added).length, moved: rows.filter((row) => row.moved).length }
}

/** What lies in the window and is owed, but is not among the given ids, is not asked for any more. */
async function drop(
  tx: Executor,
  county: string,
  { document, duty, from, until }: ComputedDuty,
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<number> {
  const [first, last] = [firstMoment(from).toString(), lastMoment(until.toString()).toString()]
  const { rows } = await sql<{ id: string }>`
    update duty_item set state = '不再要求', revision = revision + 1,
      changes = changes || jsonb_build_array(jsonb_build_object('at', ${now.toString()}::text,
        'from', dates -> 0 ->> 'due', 'to', null, 'why', '按现在的条文、解释和日历，不再要求',
        'days', jsonb_path_query_array(dates, '$[*].due'), 'own', own_day, 'dropped', false))
    where county = ${county} and document = ${document} and duty = ${duty} and state = '待办' and own_day is null
      and (latest_at is null or latest_at between ${first}::timestamptz and ${last}::timestamptz)
      and id <> all (array(select json_array_elements_text(${JSON.stringify(ids)}::json)))
    returning id`.execute(sqlOf(tx))
  return rows.length
}

const setHorizon = (tx: Executor, county: string, { document, duty, print, until }: ComputedDuty) =>
  sqlOf(tx)
    .insertInto('duty_horizon')
    .values({ county, document, duty, print, until: until.toString() })
    .onConflict((on) => on.columns(['county', 'document', 'duty']).doUpdateSet({ print, until: until.toString() }))
    .execute()
