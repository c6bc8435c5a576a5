import { sql } from 'kysely'
import type { Act } from '../act.ts'
import { canonical } from '../canonical.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { firstMoment, lastMoment } from '../moment.ts'
import { sm3 } from '../sm3.ts'
import { type ComputedDuty, type ComputedItem, horizonKey, itemId } from './computed.ts'

/** Items a statement. */
export const CHUNK = 1_000

interface Kept {
  readonly added: number
  readonly moved: number
  readonly dropped: number
  /** SM3 of the rows, a statement each. */
  readonly prints: readonly string[]
}

/** Brings the items of some whole duties in line, in a few statements however many duties they are. */
export async function keepBatch(
  tx: Executor,
  { county, now }: Act,
  duties: readonly ComputedDuty[],
  edge: Temporal.Instant,
): Promise<Kept> {
  const rows = duties.flatMap((duty) => duty.items.map((item) => rowOf(county, duty, item, edge, now)))
  const whys = Object.fromEntries(
    duties.flatMap(({ document, duty, why }) => (why === null ? [] : [[horizonKey(document, duty), why]])),
  )
  const prints: string[] = []
  let [added, moved] = [0, 0]
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK)
    prints.push(sm3(canonical(chunk)))
    const kept = await keep(tx, JSON.stringify(chunk), JSON.stringify(whys), now)
    added += kept.added
    moved += kept.moved
  }
  await carryOwnDays(tx, { county, now }, duties)
  const ids = rows.map(({ id }) => id)
  return { added, moved, dropped: await drop(tx, { county, now }, duties, ids), prints }
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
  const { unit, named, along, clause, what, evidence, fixed, period, rule, dates, questions, because, assigned, asks } =
    item
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
    assignment: assigned?.id ?? null,
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
  whys: string,
  now: Temporal.Instant,
): Promise<{ readonly added: number; readonly moved: number }> {
  const { rows } = await sql<{ added: boolean; moved: boolean }>`
    insert into duty_item as old select * from json_populate_recordset(null::duty_item, ${chunk}::json)
    on conflict (county, id) do update set
      clause = excluded.clause, named = excluded.named, along = excluded.along, reported_to = excluded.reported_to,
      what = excluded.what, evidence = excluded.evidence, fixed = excluded.fixed, rule = excluded.rule,
      dates = excluded.dates, questions = excluded.questions, because = excluded.because, assignment = excluded.assignment, asks = excluded.asks,
      due_at = case when old.own_day is null then excluded.due_at else old.due_at end,
      latest_at = case when old.own_day is null then excluded.latest_at else old.latest_at end,
      historic = case when old.own_day is null then excluded.historic else old.historic end,
      state = case when old.state = '不再要求' then '待办' else old.state end,
      changes = case when old.dates is distinct from excluded.dates or old.state = '不再要求' then old.changes || jsonb_build_array(jsonb_build_object(
        'at', ${now.toString()}::text, 'from', old.dates -> 0 ->> 'due', 'to', excluded.dates -> 0 ->> 'due', 'why',
        coalesce(${whys}::jsonb ->> (excluded.document || '/' || excluded.duty), '条文、解释或日历有变'),
        'days', jsonb_path_query_array(old.dates, '$[*].due'), 'own', old.own_day, 'dropped', old.state = '不再要求'))
        else old.changes end,
      revision = old.revision + 1
    where old.state <> '办结' and (old.state = '不再要求'
      or (old.clause, old.named, old.along, old.reported_to, old.what, old.evidence, old.fixed, old.rule, old.dates, old.questions)
        is distinct from (excluded.clause, excluded.named, excluded.along, excluded.reported_to, excluded.what,
          excluded.evidence, excluded.fixed, excluded.rule, excluded.dates, excluded.questions)
      or (old.because, old.assignment, old.asks) is distinct from (excluded.because, excluded.assignment, excluded.asks)
      or (old.own_day is null and (old.due_at, old.historic) is distinct from (excluded.due_at, excluded.historic)))
    returning revision = 1 as added, revision > 1 as moved`.execute(sqlOf(tx))
  return { added: rows.filter((row) => row.added).length, moved: rows.filter((row) => row.moved).length }
}

/** A day that the office set for units without a name is the day of each unit that is named for them. */
async function carryOwnDays(tx: Executor, { county, now }: Act, duties: readonly ComputedDuty[]): Promise<void> {
  const pairs = duties.flatMap(({ document, duty, items }) =>
    items.flatMap((item) =>
      item.assigned === null
        ? []
        : [{ id: itemId(document, duty, item), whole: itemId(document, duty, { ...item, unit: item.assigned.words }) }],
    ),
  )
  if (pairs.length === 0) return
  await sql`
    update duty_item as one set own_day = whole.own_day, own_why = whole.own_why, due_at = whole.due_at,
      latest_at = whole.latest_at, historic = whole.historic
    from json_to_recordset(${JSON.stringify(pairs)}::json) as pair (id text, whole text), duty_item as whole
    where one.county = ${county} and one.id = pair.id and one.revision = 1 and one.created_at = ${now.toString()}::timestamptz
      and one.own_day is null and whole.county = ${county} and whole.id = pair.whole and whole.own_day is not null`.execute(
    sqlOf(tx),
  )
}

/**
 * What lies in the window and is owed, but is not among the given ids, is not asked for any more; nor is anything of a unit
 * that is not asked at all, whatever day the office set for it.
 */
async function drop(
  tx: Executor,
  { county, now }: Act,
  duties: readonly ComputedDuty[],
  ids: readonly string[],
): Promise<number> {
  const windows = duties.map(({ document, duty, from, until, units, why }) => ({
    document,
    duty,
    first: firstMoment(from).toString(),
    last: lastMoment(until.toString()).toString(),
    units,
    why: why ?? '条文有变',
  }))
  const { rows } = await sql<{ id: string }>`
    update duty_item as old set state = '不再要求', revision = old.revision + 1,
      changes = old.changes || jsonb_build_array(jsonb_build_object('at', ${now.toString()}::text,
        'from', old.dates -> 0 ->> 'due', 'to', null,
        'why', case when asked.units ? old.unit then '按现在的条文、解释和日历，不再要求'
          else '不再由“' || old.unit || '”办：' || asked.why end,
        'days', jsonb_path_query_array(old.dates, '$[*].due'), 'own', old.own_day, 'dropped', false))
    from json_to_recordset(${JSON.stringify(windows)}::json)
      as asked (document text, duty text, first timestamptz, last timestamptz, units jsonb, why text)
    where old.county = ${county} and old.document = asked.document and old.duty = asked.duty
      and ((old.state = '待办' and old.own_day is null
          and (old.latest_at is null or old.latest_at between asked.first and asked.last))
        or (old.state in ('待办', '退回') and not asked.units ? old.unit))
      and not exists (select from json_array_elements_text(${JSON.stringify(ids)}::json) as kept (id) where kept.id = old.id)
    returning old.id`.execute(sqlOf(tx))
  return rows.length
}
