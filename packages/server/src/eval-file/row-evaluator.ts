import {
  type Asked,
  type Convention,
  evaluator,
  type Given,
  isSame,
  type Outcome,
  type OutcomeJson,
  outcomeJson,
  type UsedConvention,
  type Value,
  type World,
} from '@zhengling/law'
import { columnsOf, compile } from '@zhengling/law/compiled'
import { encode, type Input, type Output, type Plan, planOf, type Settled, settledIn } from '@zhengling/law/run'
import type { County } from '../counties.ts'
import type { AskedRule } from '../law/asked.ts'
import { asOf, type Decided, worldOf } from '../law/world.ts'

type Reading = NonNullable<OutcomeJson['readings']>[number]

/** What one row comes to: what `eval` says of it, without the working. */
export interface RowOutcome extends Omit<OutcomeJson, 'value' | 'readings' | 'steps' | 'basis' | 'decisions' | 'asOf'> {
  /** Where it is known. */
  readonly value?: Value
  readonly readings?: readonly Omit<Reading, 'steps'>[]
}

/**
 * Works out many cases by one rule: what whole numbers settle by generated code, everything else, and whatever must be
 * explained, the explained way.
 */
export function rowEvaluator(
  county: County,
  { rule }: AskedRule,
  { on, decided }: { readonly on: Temporal.PlainDate; readonly decided: Decided },
): (given: Given) => RowOutcome {
  const world = worldOf(county, on, decided)
  const known = asOf(on, decided)
  const explained = evaluator(rule, world)
  const quick = quickWay(county, rule, world)
  return (given) => {
    const settled = quick?.(given)
    if (settled !== undefined) return settled
    const outcome = explained.evaluate(given)
    return rowOutcome(outcome, outcomeJson(outcome, rule.type, known))
  }
}

function rowOutcome(outcome: Outcome, json: OutcomeJson): RowOutcome {
  const { value: _value, readings, steps: _steps, basis: _basis, decisions: _decisions, asOf: _asOf, ...rest } = json
  return {
    ...rest,
    ...(outcome.kind === 'known' && { value: outcome.value }),
    ...(readings && { readings: readings.map(({ steps: _, ...one }) => one) }),
  }
}

type Run = (codes: readonly number[]) => Settled

/** A rule as generated code, taking the codes of `inputs`. */
function runOf(plan: Plan, output: Output, inputs: readonly Input[]): Run {
  const { prepared, into } = compile(plan)
  const places = plan.inputs.map(({ name }) => inputs.findIndex((input) => input.name === name))
  const kept = new Float64Array(columnsOf(plan).length)
  return (codes) => {
    into(prepared(places.map((at) => codes[at] as number)), kept, 0)
    return settledIn(output, [...kept])
  }
}

/** Rows whose value whole numbers settle; undefined for the others. No way where the rule, under any reading of a convention, cannot be lowered. */
function quickWay(county: County, rule: Asked, world: World): ((given: Given) => RowOutcome | undefined) | undefined {
  const { plan } = planOf([rule], world)
  const conventions = conventionsUnder(county, plan, world).map((one) => ({
    said: { name: one.name, reading: one.default, basis: one.basis },
    plans: otherReadings(one, world).map((other) => planOf([rule], other).plan),
  }))
  const plans = [plan, ...conventions.flatMap((one) => one.plans)]
  if (plans.some(({ outputs }) => outputs.length === 0)) return undefined
  const inputs = [...new Map(plans.flatMap((one) => one.inputs).map((input) => [input.name, input])).values()]
  const runs = ({ outputs, ...rest }: Plan): Run[] =>
    outputs.map((output) => runOf({ outputs, ...rest }, output, inputs))
  const [run] = runs(plan)
  const others = conventions.map(({ said, plans: own }) => ({ said, runs: own.flatMap(runs) }))
  return (given) => {
    const codes = codesOf(inputs, given)
    const settled = codes && run?.(codes)
    if (codes === undefined || settled?.kind !== 'known') return undefined
    const used: UsedConvention[] = []
    for (const { said, runs: own } of others) {
      const read = own.map((other) => other(codes))
      if (read.some(({ kind }) => kind === 'open')) return undefined
      if (read.some((other) => other.kind !== 'known' || !isSame(other.value, settled.value))) used.push(said)
    }
    return { kind: 'known', value: settled.value, conventions: used }
  }
}

/** Facts as whole numbers; undefined where one lies outside its declared range or between two steps. */
function codesOf(inputs: readonly Input[], given: Given): readonly number[] | undefined {
  const codes: number[] = []
  for (const input of inputs) {
    const value = given.get(input.name)
    const code = value === undefined ? input.missing : encode(input, value)
    if (code === undefined) return undefined
    codes.push(code)
  }
  return codes
}

/** The conventions on which a plan rests and that no decision has replaced. */
function conventionsUnder(county: County, { answers }: Plan, { on, decisions }: World): readonly Convention[] {
  const decided = new Set(decisions.filter(({ from }) => from <= on.toString()).map(({ question }) => question))
  return [...county.law.questions.values()].filter(
    (one): one is Convention => one.kind === 'convention' && answers.has(one.id) && !decided.has(one.id),
  )
}

/** The world under every other reading of a convention. */
const otherReadings = ({ id, readings, default: own }: Convention, world: World): readonly World[] =>
  Object.keys(readings)
    .filter((reading) => reading !== own)
    .map((reading) => {
      const decision = { question: id, reading, by: '', from: world.on.toString(), why: '', power: '' }
      return { ...world, decisions: [...world.decisions, decision] }
    })
