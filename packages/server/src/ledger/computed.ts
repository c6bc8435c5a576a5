import {
  type Decision,
  type Due,
  type DueDate,
  type Duty,
  doubtsOf,
  duesOf,
  dutyJson,
  earliest,
  factsOfDue,
  notices,
} from '@zhengling/law'
import {
  type ComputedDuty,
  type ComputedItem,
  canonical,
  type EnteredEvent,
  type Horizon,
  horizonKey,
  sm3,
  type UnitAssignment,
} from '@zhengling/store'
import type { County } from '../counties.ts'
import { worldOf } from '../law/world.ts'
import { happeningsOf } from './happening.ts'
import { alongOf, ledBy, standingFor, wordsOf } from './led-by.ts'

/** How far ahead days are computed. */
export const AHEAD = { days: 400 }

export interface LedgerAsked {
  readonly county: County
  readonly today: Temporal.PlainDate
  readonly decisions: readonly Decision[]
  readonly events: readonly EnteredEvent[]
  /** Units for words that name none, decisions that have ended too. */
  readonly assignments: readonly UnitAssignment[]
  /** How far each duty was computed before, and from what. */
  readonly horizons: ReadonlyMap<string, Horizon>
}

/**
 * What of the county's duties is to be computed: all of a duty whose days follow from something else than before, only the new
 * days of one that stands.
 */
export function* computedDuties(ledger: LedgerAsked): Generator<ComputedDuty> {
  const { county, today, decisions, events, assignments, horizons } = ledger
  const until = today.add(AHEAD)
  const all = county.law.policies.flatMap(({ declared }) => declared.duties)
  for (const duty of all) {
    const { number } = duty.policy
    const own = events.filter(({ document }) => document === number)
    const asks = new Set(doubtsOf(duty.due).map(({ id }) => id))
    const decided = decisions.filter(({ question }) => asks.has(question))
    const assigned = wordsOf(duty).flatMap((words) => standingFor(duty, words, assignments) ?? [])
    const print = sm3(
      canonical({
        duty: dutyJson(duty),
        decided,
        events: own.map(({ enteredAt, ...event }) => ({ ...event, enteredAt: enteredAt.toString() })),
        calendar: notices.length,
        amendments: county.law.amendments.size,
        assigned: assigned.map(({ id }) => id),
      }),
    )
    const before = horizons.get(horizonKey(number, duty.name))
    const reached = before?.print === print ? before.until : null
    if (reached !== null && Temporal.PlainDate.compare(reached, until) >= 0) continue
    const from = reached?.add({ days: 1 }) ?? Temporal.PlainDate.from(duty.policy.from)
    const asked = { county, decisions, events: own, from, until }
    yield {
      document: number,
      duty: duty.name,
      print,
      from,
      until,
      items: timesOf(duty, asked).flatMap(({ due, event }) => unfolded(due, event, assignments)),
      units: ledBy(duty, assignments).map(({ unit }) => unit),
      why: before === undefined || reached !== null ? null : whyOther(decided, own, latestOf(duty, assignments)),
    }
  }
}

interface Window {
  readonly county: County
  readonly decisions: readonly Decision[]
  readonly events: readonly EnteredEvent[]
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/**
 * Every time of a duty in the window. What counts from events happens once for each time at which they did, dated by each reading
 * whose own event is entered; before any is, it is there once and says what it waits for.
 */
function timesOf(
  duty: Duty,
  { county, decisions, events, from, until }: Window,
): readonly { readonly due: Due; readonly event: string }[] {
  const world = worldOf(county, from, { decisions, source: 'store' })
  const facts = factsOfDue(duty.due).filter(({ type: { kind } }) => kind === 'day' || kind === 'moment')
  const kinds = new Map(facts.map(({ name, type: { kind } }) => [name, kind]))
  const times = happeningsOf(
    facts.map(({ name }) => name),
    events,
  ).flatMap((happening) => {
    const given = new Map(
      happening.events.map(({ fact, happened }) => [
        fact,
        kinds.get(fact) === 'moment' ? Temporal.PlainDateTime.from(happened) : Temporal.PlainDate.from(happened),
      ]),
    )
    const dues = duesOf(duty, { from, to: until, world, given })
    // What ends something has not begun it.
    const begun = happening.events.some(({ fact }) => fact === facts[0]?.name)
    return dues.filter((due) => begun || earliest(due) !== undefined).map((due) => ({ due, event: happening.id }))
  })
  return times.length > 0 ? times : duesOf(duty, { from, to: until, world }).map((due) => ({ due, event: '' }))
}

/** One for each unit that leads. */
function unfolded(due: Due, event: string, assignments: readonly UnitAssignment[]): readonly ComputedItem[] {
  const { duty, period, printed, dates, questions, why } = due
  const { to, at, what, evidence, goal, measures, standard } = duty
  const because = why ?? (dates.every((one) => one.due === undefined) ? dates[0]?.because : undefined)
  const common = {
    along: alongOf(duty, assignments),
    reportedTo: to,
    clause: at.clause,
    what,
    evidence,
    fixed: {
      ...(goal === undefined ? {} : { 目标: goal }),
      ...(measures === undefined ? {} : { 措施: measures }),
      ...(standard === undefined ? {} : { 标准: standard }),
    },
    period,
    printed: printed?.toString() ?? '',
    event,
    rule: duty.due.words,
    dates: dates.map(readDay),
    questions: questions.map(({ id, question }) => ({ id, question })),
    because: because ?? null,
    asks: duty.figures.map(({ at: clause, total, ...figure }) => ({
      ...figure,
      clause: clause.clause,
      ...(total === undefined ? {} : { total: { name: total.name, clause: total.at.clause, amount: total.amount } }),
    })),
  }
  return ledBy(duty, assignments).map((led) => ({ ...common, ...led }))
}

function readDay({ answers, argument, due, because, counted }: DueDate): ComputedItem['dates'][number] {
  return {
    reading: Object.values(answers).join('+'),
    argument,
    due:
      due === undefined
        ? null
        : due instanceof Temporal.PlainDate
          ? due.toString()
          : due.toString({ smallestUnit: 'minute' }),
    counted: because === undefined ? counted : [...counted, because],
  }
}

/** What was decided last for each of the words of a duty, whether it still stands or not. */
const latestOf = (duty: Duty, assignments: readonly UnitAssignment[]): readonly UnitAssignment[] =>
  wordsOf(duty).flatMap((words) => {
    const all = assignments.filter(
      (one) => one.document === duty.policy.number && one.words === words && ['', duty.name].includes(one.duty),
    )
    return standingFor(duty, words, all) ?? all.toSorted(byEnd).at(-1) ?? []
  })

const byEnd = (a: UnitAssignment, b: UnitAssignment): number =>
  a.ended === null || b.ended === null ? 0 : Temporal.Instant.compare(a.ended.at, b.ended.at)

/** What an official reads beside a day, or a unit, that has changed. */
function whyOther(
  decided: readonly Decision[],
  events: readonly EnteredEvent[],
  assignments: readonly UnitAssignment[],
): string {
  const said = [
    ...decided.map(({ question, reading, by, from }) => `${by}解释“${question}”为${reading}，自 ${from} 起`),
    ...events.map(({ fact, happened }) => `${fact}为 ${happened}`),
    ...assignments.map(({ words, units, why, ended }) =>
      ended === null
        ? `县政府办定“${words}”为${units.join('、')}（${why}）`
        : `县政府办撤销“${words}”的责任单位（${ended.why}）`,
    ),
  ]
  return said.length === 0 ? '条文或日历有变' : said.join('；')
}
