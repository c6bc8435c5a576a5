import type { AccrueNode, Counting } from '../expression/node.ts'
import type { Value } from '../expression/value.ts'
import { plus, product, type Ratio, ratio, whole, ZERO } from '../number/ratio.ts'
import type { Evaluation, Worked } from './evaluation.ts'
import { inapplicable, known, type Result, strict } from './result.ts'
import { type Version, versionsOf } from './world.ts'

/** A part of a period in which a rate is one figure, and the version of the rate that counts for it. */
export interface AccruedPart {
  readonly from: Temporal.PlainDate
  /** Not counted itself. */
  readonly to: Temporal.PlainDate
  readonly years: Ratio
  readonly version: Version
}

/** The sum, over the parts of a period in which the rate is one figure, of that figure and the part's length in years. */
export function accrue(
  node: AccrueNode,
  period: { readonly from: Value | undefined; readonly to: Value | undefined },
  evaluation: Evaluation,
): Result {
  const [from, to] = [period.from as Temporal.PlainDate, period.to as Temporal.PlainDate]
  if (Temporal.PlainDate.compare(to, from) < 0) return inapplicable('止日早于起日')
  const parts = partsOf(node, from, to, evaluation)
  return strict(
    parts.map(({ version }) => evaluation.of(version.is)),
    (values) => known(values.map((value, i) => product(value as Ratio, parts[i]?.years ?? ZERO)).reduce(plus, ZERO)),
  )
}

/** The parts of an accrual that came out in an evaluation, with their lengths. */
export function accruedParts(node: AccrueNode, evaluation: Worked): readonly AccruedPart[] {
  const [from, to] = [evaluation.results.get(node.from), evaluation.results.get(node.to)]
  if (from?.kind !== 'known' || to?.kind !== 'known') return []
  return partsOf(node, from.value as Temporal.PlainDate, to.value as Temporal.PlainDate, evaluation)
}

function partsOf(
  { rate, count }: AccrueNode,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  { world }: Worked,
): readonly AccruedPart[] {
  const versions = versionsOf(world, rate)
  return versions.flatMap((version, i) => {
    const start = i === 0 ? from : later(from, Temporal.PlainDate.from(version.from))
    const next = versions[i + 1]
    const end = next === undefined ? to : earlier(to, Temporal.PlainDate.from(next.from))
    if (Temporal.PlainDate.compare(start, end) >= 0) return []
    return [{ from: start, to: end, years: yearsOf(from, start, end, count), version }]
  })
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? a : b

/** What of the whole, counted from its first day, lies between `start` and `end`: parts add up to the whole. */
function yearsOf(
  first: Temporal.PlainDate,
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
  count: Counting,
): Ratio {
  const until = (day: Temporal.PlainDate): Ratio => lengthOf(first, day, count)
  const [a, b] = [until(start), until(end)]
  return plus(b, ratio(-a.n, a.d))
}

function lengthOf(from: Temporal.PlainDate, to: Temporal.PlainDate, count: Counting): Ratio {
  if (count === '年') return whole(wholeUnits(from, to, 'years'))
  if (count === '月') return ratio(BigInt(wholeUnits(from, to, 'months')), 12n)
  let length = ZERO
  for (let day = from; Temporal.PlainDate.compare(day, to) < 0; ) {
    const end = earlier(to, day.with({ month: 1, day: 1 }).add({ years: 1 }))
    length = plus(length, ratio(BigInt(day.until(end).days), BigInt(day.daysInYear)))
    day = end
  }
  return length
}

/**
 * How many whole months or years have passed: as many as do not lead past `to`. Where a month lacks the day, its last day
 * completes it (民法典第二百零二条), so that 1月31日 to 2月28日 is a month here as it is for a term.
 */
function wholeUnits(from: Temporal.PlainDate, to: Temporal.PlainDate, unit: 'months' | 'years'): number {
  const passed = from.until(to, { largestUnit: unit })[unit]
  const next = from.add({ [unit]: passed + 1 })
  return Temporal.PlainDate.compare(next, to) <= 0 ? passed + 1 : passed
}
