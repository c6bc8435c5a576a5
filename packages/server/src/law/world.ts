import type { AsOf, Decision, World } from '@zhengling/law'
import type { County } from '../counties.ts'

/** The decisions known, and whether a store was asked for them. */
export interface Decided {
  readonly decisions: readonly Decision[]
  readonly source: AsOf['source']
}

/** The law as declared: nothing decided that is known of. */
export const declared: Decided = { decisions: [], source: 'declared' }

/** What stands around a case of the county on a day. */
export const worldOf = ({ law, calendar }: County, on: Temporal.PlainDate, { decisions }: Decided): World => ({
  on,
  amendments: law.amendments,
  decisions,
  calendar,
})

/** As of when an answer is given: of each question the decision in force on the day. */
export function asOf(on: Temporal.PlainDate, { decisions, source }: Decided): AsOf {
  const date = on.toString()
  const inForce = decisions.filter(({ from }) => from <= date).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return { date, decisions: [...new Map(inForce.map((one) => [one.question, one])).values()], source }
}
