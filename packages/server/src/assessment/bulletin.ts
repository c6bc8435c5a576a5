import {
  type Actor,
  type AssessmentScheme,
  assessmentSchemes,
  dayOfMoment,
  decisionsStanding,
  headAt,
  type Period,
  type Queue,
  rank,
  recordsAt,
  schemeAt,
  type UnitRecord,
} from '@zhengling/store'
import type { Service } from '../http/service.ts'
import type { AssessmentKind } from './assessment.ts'
import { type RankedClasses, type RankedReading, rankedClasses } from './ranked.ts'

/** A ranking under one reading of who is ranked; no queues while no scheme is adopted. */
export interface ReadRanking extends RankedReading {
  readonly queues: readonly Queue[]
}

/** What the units have done in a period, at a cut-off: a function of what was in the store by then. */
export interface Bulletin {
  readonly kind: AssessmentKind
  readonly period: Period
  readonly head: { readonly seq: number; readonly hash: string }
  /** Null: none was adopted by then, so the ranking is unstated. */
  readonly scheme: AssessmentScheme | null
  readonly questions: RankedClasses['questions']
  readonly rankings: readonly ReadRanking[]
  readonly records: ReadonlyMap<string, UnitRecord>
}

/** The month or the quarter in which a day lies, as it stood at the cut-off. */
export function periodOf(kind: AssessmentKind, day: Temporal.PlainDate, cutoff: Temporal.Instant): Period {
  const months = kind === 'monthly' ? 1 : 3
  const since = day.with({ month: day.month - ((day.month - 1) % months), day: 1 })
  return { since, until: since.add({ months }).subtract({ days: 1 }), cutoff }
}

/** Draws up the bulletin of a month or a quarter as things stood at the cut-off. */
export async function bulletinAt(
  { store, county }: Pick<Service, 'store' | 'county'>,
  actor: Actor,
  { kind, period }: { readonly kind: AssessmentKind; readonly period: Period },
): Promise<Bulletin> {
  const scope = { county: county.code }
  const { cutoff } = period
  const day = dayOfMoment(cutoff)
  const scheme = schemeAt(await assessmentSchemes(store.db, actor, scope), { cutoff, day })
  const decisions = await decisionsStanding(store.db, actor, { ...scope, by: cutoff })
  const ranked = rankedClasses(county, kind, { on: day, decided: { decisions, source: 'store' } })
  const documents = scheme?.documents ?? []
  const records = await recordsAt(store.db, actor, { ...scope, cutoff, documents, calendar: county.calendar })
  return {
    kind,
    period,
    head: await headAt(store.db, actor, { ...scope, cutoff }),
    scheme,
    questions: ranked.questions,
    rankings: ranked.readings.map((reading) => ({
      ...reading,
      queues: scheme === null ? [] : rank(scheme, reading.classes, records, period),
    })),
    records,
  }
}
