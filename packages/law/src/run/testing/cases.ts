import fc from 'fast-check'
import type { Given } from '../../evaluate/evaluation.ts'
import type { FactNode } from '../../expression/node.ts'
import type { Value } from '../../expression/value.ts'
import { type Ratio, ratio } from '../../number/ratio.ts'

const FIRST_DAY = Temporal.PlainDate.from('2019-12-01')
const LAST = 2300

/** Days of six years; ends of months and leap days are as likely as all others together. */
const days = fc.tuple(fc.nat(LAST), fc.boolean()).map(([after, end]) => {
  const day = FIRST_DAY.add({ days: after })
  return end ? day.with({ day: day.daysInMonth }) : day
})

const moments = fc
  .tuple(days, fc.nat(1439))
  .map(([day, minute]) => day.toPlainDateTime('00:00').add({ minutes: minute }))

/** Multiples of the step within the range: its ends, small ones, those beside a figure of the law, any. */
function numbers({ from, to, step }: FactNode, figures: readonly Ratio[]): fc.Arbitrary<Ratio> {
  if (from === undefined || to === undefined || step === undefined) return fc.constant(ratio(0n))
  const steps = (one: Ratio): bigint => (one.n * step.d) / (one.d * step.n)
  const [low, high] = [steps(from), steps(to)]
  const kept = (n: bigint): bigint => (n < low ? low : n > high ? high : n)
  const near = figures.flatMap((one) => [-1n, 0n, 1n].map((by) => kept(steps(one) + by)))
  const value = (n: bigint): Ratio => ratio(n * step.n, step.d)
  return fc
    .oneof(
      fc.constantFrom(low, high, kept(0n), ...near),
      fc.bigInt({ min: -5000n, max: 5000n }).map(kept),
      fc.bigInt({ min: low, max: high }),
    )
    .map(value)
}

function valueOf(fact: FactNode, figures: readonly Ratio[]): fc.Arbitrary<Value> {
  const { type } = fact
  switch (type.kind) {
    case 'truth':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...type.values)
    case 'set':
      return fc.subarray([...type.values])
    case 'day':
      return days
    case 'moment':
      return moments
    case 'number':
      return numbers(fact, figures)
    case 'amounts':
      throw new TypeError('no fact is several amounts')
  }
}

/** Cases of any of these facts, each missing in one of eight; numbers also at and beside the figures. */
export const casesOf = (facts: readonly FactNode[], figures: readonly Ratio[] = []): fc.Arbitrary<Given> =>
  fc
    .tuple(...facts.map((fact) => fc.option(valueOf(fact, figures), { freq: 8 })))
    .map(
      (values) =>
        new Map(
          values.flatMap((value, i): [string, Value][] => (value === null ? [] : [[facts[i]?.name ?? '', value]])),
        ),
    )
