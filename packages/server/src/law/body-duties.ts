import { type Body, type Duty, duesOf, type Unit } from '@zhengling/law'
import type { County } from '../counties.ts'
import { dayOf, type UnitDue } from './dues.ts'
import { type Decided, worldOf } from './world.ts'

/** What a body must do, with the day on which it is due next. */
export interface BodyDuty {
  readonly duty: Duty
  /** Whether it leads; else it cooperates. */
  readonly leads: boolean
  /** The next time from today on, else the last before it; `due` is null where no day can be given. */
  readonly day: Omit<UnitDue, 'unit'>
  /** Whether that day is over. */
  readonly past: boolean
}

/** Far enough ahead to meet what comes every month, what comes every year, and what comes once in any year at all. */
const SOON = { days: 40 }
const A_YEAR = { days: 400 }
const ALWAYS = Temporal.PlainDate.from('9999-12-31')

export interface DutiesAsked {
  readonly county: County
  readonly today: Temporal.PlainDate
  readonly decided: Decided
}

/** Everything that the law has a body do: what has a day to come first, then what has none, then what is over. */
export function dutiesOf(body: Body, asked: DutiesAsked): readonly BodyDuty[] {
  const all = asked.county.law.policies.flatMap(({ declared }) => declared.duties)
  const own = all.flatMap((duty): BodyDuty[] => {
    const isBody = (unit: Unit) => isUnit(body, unit, duty.policy.number)
    const leads = duty.who.some(isBody)
    const next = leads || duty.along.some(isBody) ? nextDay(duty, asked) : undefined
    return next === undefined ? [] : [{ duty, leads, ...next }]
  })
  return own.toSorted((a, b) => rank(a) - rank(b) || order(a, b))
}

/** Whether a unit of a duty is a body: by its name, or by the document's own words for it. */
export function isUnit({ name, aliases, within = [] }: Body, unit: Unit, document: string): boolean {
  if (typeof unit === 'string') return unit === name
  const own = within.filter((one) => one.document === document).flatMap(({ names }) => names)
  return [name, ...aliases, ...own].includes(unit.words)
}

/** None where a decision has read the text so that it is never due. */
function nextDay(duty: Duty, { county, today, decided }: DutiesAsked): Pick<BodyDuty, 'day' | 'past'> | undefined {
  const world = worldOf(county, today, decided)
  const within = (from: Temporal.PlainDate, to: Temporal.PlainDate) => duesOf(duty, { from, to, world }).map(dayOf)
  const recurs = duty.due.kind === 'recurring' || duty.due.kind === 'times' || duty.due.kind === 'hours'
  const issued = Temporal.PlainDate.from(duty.policy.issued)
  const since = duty.due.kind === 'recurring' ? Temporal.PlainDate.from(duty.due.since ?? duty.policy.issued) : issued
  const start = [today, issued, since].toSorted(Temporal.PlainDate.compare).at(-1) ?? today
  const soon = recurs ? within(start, start.add(SOON)).toSorted(byDay)[0] : undefined
  if (soon?.due) return { day: soon, past: false }
  const [next] = within(start, recurs ? start.add(A_YEAR) : ALWAYS).toSorted(byDay)
  if (next !== undefined) return { day: next, past: false }
  const last = within(issued, today).toSorted(byDay).at(-1)
  return last && { day: last, past: true }
}

const rank = ({ day, past }: BodyDuty) => (past ? 2 : day.due === null ? 1 : 0)
const order = ({ day: a }: BodyDuty, { day: b }: BodyDuty) => byDay(a, b)
const byDay = (a: { readonly due: string | null }, b: { readonly due: string | null }) =>
  (a.due ?? '~') < (b.due ?? '~') ? -1 : (a.due ?? '~') > (b.due ?? '~') ? 1 : 0
