import { assessment, claimants, county as jishan, policies, supervision } from '@zhengling/jishan'
import {
  type Body,
  type Calendar,
  type Collective,
  type Discrepancy,
  type Law,
  lawOf,
  officialCalendar,
  type Post,
} from '@zhengling/law'
import type { Assessment } from './assessment/assessment.ts'
import type { Supervision } from './matters/supervision.ts'

/** What the server asks of a county's content. */
export interface County {
  /** Division code by GB/T 2260, six digits. */
  readonly code: string
  /** 稷山县 */
  readonly name: string
  /** Every body the county's documents name, under all its names. */
  readonly bodies: readonly Body[]
  /** Kinds of bodies in the order in which lists show them. */
  readonly kinds: readonly string[]
  /** Those of bodies put together from others, whose work some unit must do: leading groups, headquarters. */
  readonly convened: readonly string[]
  /** Posts in bodies, as documents print them. */
  readonly posts: readonly Post[]
  /** Names for bodies as a class. */
  readonly collectives: readonly Collective[]
  /** What the print says twice and differently of bodies. */
  readonly discrepancies: readonly Discrepancy[]
  /** Canonical name of the county government's office. */
  readonly office: string
  /** Kinds of people and firms who may claim something, in the order in which they are offered. */
  readonly claimants: readonly string[]
  /** What its documents say of supervision. */
  readonly supervision: Supervision
  /** What they say of ranking and assessment. */
  readonly assessment: Assessment
  /** What its documents declare. */
  readonly law: Law
  /** On which days its offices work. */
  readonly calendar: Calendar
}

/**
 * The counties served: the one place that names any. The first is served where none is asked for. Their law is proved
 * when the server starts and before it is changed, not wherever this is imported.
 */
export const counties: readonly [County, ...County[]] = [
  { ...jishan, claimants, supervision, assessment, law: lawOf(policies), calendar: officialCalendar },
]

/** The modules that list the documents of these counties, each document by its folder. */
export const policyLists: readonly string[] = ['@zhengling/jishan/policies']

/**
 * The bodies by whose names a text may be read: another county's 县财政局 is not ours, so a text that never names the county
 * is read without them.
 */
export function bodiesFor(county: County, text: string): readonly Body[] {
  return text.includes(county.name) ? county.bodies : []
}
