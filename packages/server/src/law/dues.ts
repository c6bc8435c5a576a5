import { type Due, type DueDate, duesOf, earliest, type Policy } from '@zhengling/law'
import type { County } from '../counties.ts'
import { ledBy, type NamedUnits } from '../ledger/led-by.ts'
import { type Decided, worldOf } from './world.ts'

/** One unit's duty at one time; what is open about the day beside it. */
export interface UnitDue {
  readonly duty: string
  readonly document: string
  readonly clause: string
  /** Canonical name, or the text's own words for units that it does not name and nobody has. */
  readonly unit: string
  /** The text's words for which the office named the unit. */
  readonly assignedFor?: string
  /** YYYY-MM-DD, or YYYY-MM-DDTHH:MM+08:00; the earliest under any reading; null where no day can be given. */
  readonly due: string | null
  /** Why no day can be given. */
  readonly because?: string
  readonly what: string
  readonly evidence: readonly string[]
  /** As an official would print it: 每月月底前. */
  readonly rule: string
  readonly open?: {
    readonly question: string
    readonly dates: readonly { readonly reading: string; readonly due: string | null }[]
  }
}

export interface DuesAsked {
  readonly county: County
  readonly policies: readonly Policy[]
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly decided: Decided
  /** Units that the office named for words of a document. */
  readonly units?: readonly NamedUnits[]
  /** Canonical name of the one unit that is asked for. */
  readonly unit?: string
}

/** What falls due in a window, for whom, under which clause: by day, then by unit; what has no day stands last. */
export function duesIn({ county, policies, from, to, decided, units = [], unit }: DuesAsked): readonly UnitDue[] {
  const world = worldOf(county, from, decided)
  const all = policies.flatMap(({ declared }) =>
    declared.duties.flatMap((duty) => duesOf(duty, { from, to, world }).flatMap((due) => unfolded(due, units))),
  )
  return all.filter((one) => unit === undefined || one.unit === unit).toSorted(byDay)
}

/** One for each unit that leads. */
const unfolded = (due: Due, units: readonly NamedUnits[]): readonly UnitDue[] =>
  ledBy(due.duty, units).map(({ unit, assigned }) => ({
    ...dayOf(due),
    unit,
    ...(assigned !== null && { assignedFor: assigned.words }),
  }))

/** A duty at one time, whoever leads. */
export function dayOf(due: Due): Omit<UnitDue, 'unit' | 'assignedFor'> {
  const { duty, dates, why, questions } = due
  const first = earliest(due)
  const because = why ?? (first === undefined ? dates.find((one) => one.because !== undefined)?.because : undefined)
  const open =
    questions.length > 0
      ? { question: questions.map(({ question }) => question).join('；'), dates: dates.map(readDate) }
      : undefined
  return {
    duty: duty.name,
    document: duty.policy.number,
    clause: duty.at.clause,
    due: first === undefined ? null : written(first),
    ...(because !== undefined && { because }),
    what: duty.what,
    evidence: duty.evidence,
    rule: duty.due.words,
    ...(open && { open }),
  }
}

const readDate = ({ answers, due }: DueDate) => ({
  reading: Object.values(answers).join('+'),
  due: due === undefined ? null : written(due),
})

const written = (at: NonNullable<DueDate['due']>): string =>
  at instanceof Temporal.PlainDate ? at.toString() : `${at.toString({ smallestUnit: 'minute' })}+08:00`

/** Days and moments print in their order. */
function byDay(a: UnitDue, b: UnitDue): number {
  const [left, right] = [a.due ?? '~', b.due ?? '~']
  if (left !== right) return left < right ? -1 : 1
  return a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0
}
