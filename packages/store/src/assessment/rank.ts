import { compareRatios, parseDecimal, plus, product, type Ratio, ratio, round } from '@zhengling/law'
import type { AssessmentSchemeTable, WeighedMeasure } from '../tables.ts'
import { type Measured, measured, measures, type Period, type UnitRecord } from './measure.ts'

/** A scheme of assessment as far as places follow from it. */
export interface RankingRules extends Pick<AssessmentSchemeTable, 'grouping' | 'ties' | 'missing' | 'places'> {
  readonly measures: readonly WeighedMeasure[]
  readonly nothingDue: AssessmentSchemeTable['nothing_due']
}

/** A class of units that are ranked. */
export interface UnitClass {
  readonly name: string
  readonly units: readonly string[]
}

/** What a unit has for one measure. */
export interface Part extends Measured {
  readonly weight: string
  readonly points: Ratio
}

export interface Placed {
  readonly unit: string
  /** Null of a unit that is not placed. */
  readonly place: number | null
  readonly score: Ratio | null
  readonly parts: readonly Part[]
}

/** One queue: of a class, or of all together. */
export interface Queue {
  readonly name: string
  readonly placed: readonly Placed[]
}

const ONE = ratio(1n)
const none: UnitRecord = { items: [], matters: [] }

/** Places of units by a scheme: a function of the records, the period and the scheme alone. */
export function rank(
  rules: RankingRules,
  classes: readonly UnitClass[],
  records: ReadonlyMap<string, UnitRecord>,
  period: Period,
): readonly Queue[] {
  const queues =
    rules.grouping === '分类'
      ? classes
      : [{ name: classes.map(({ name }) => name).join('、'), units: classes.flatMap(({ units }) => units) }]
  return queues.map(({ name, units }) => ({
    name,
    placed: placesOf(
      [...new Set(units)].map((unit) => scored(unit, records.get(unit) ?? none, rules, period)),
      rules,
    ),
  }))
}

function scored(unit: string, record: UnitRecord, rules: RankingRules, period: Period): Omit<Placed, 'place'> {
  const found = rules.measures.map(({ measure, weight }) => ({
    ...measured(measure, record, period, rules.missing),
    weight,
  }))
  const parts = found.map((one): Part => {
    const full = rules.nothingDue === '按满分' && measures[one.measure].share ? ONE : ratio(0n)
    return { ...one, points: product(parseDecimal(one.weight) ?? ratio(0n), one.value ?? full) }
  })
  const unplaced = rules.nothingDue === '不排名' && found.some(({ value }) => value === null)
  const sum = parts.reduce((total, { points }) => plus(total, points), ratio(0n))
  return { unit, score: unplaced ? null : round(sum, ratio(1n, 10n ** BigInt(rules.places)), 'half-up'), parts }
}

/** The highest score first; of equals those named first in the class. Those who are not placed stand last. */
function placesOf(all: readonly Omit<Placed, 'place'>[], { ties }: RankingRules): readonly Placed[] {
  const ranked = all.flatMap((one) => (one.score === null ? [] : [{ ...one, score: one.score }]))
  const sorted = ranked.toSorted((a, b) => compareRatios(b.score, a.score))
  const above = (score: Ratio) => sorted.filter((one) => compareRatios(one.score, score) > 0)
  const steps = (score: Ratio) => new Set(above(score).map((one) => `${one.score.n}/${one.score.d}`)).size
  return [
    ...sorted.map((one) => ({ ...one, place: 1 + (ties === '并列占位' ? above(one.score).length : steps(one.score)) })),
    ...all.filter(({ score }) => score === null).map((one) => ({ ...one, place: null })),
  ]
}
