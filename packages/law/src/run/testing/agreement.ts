import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Given } from '../../evaluate/evaluation.ts'
import { type Asked, evaluator } from '../../evaluate/evaluator.ts'
import { everythingUnder } from '../../evaluate/settled.ts'
import type { World } from '../../evaluate/world.ts'
import { isRatio, isSame } from '../../expression/value.ts'
import type { Outcome } from '../../outcome/outcome.ts'
import { columnar } from '../columns.ts'
import { columnsOf, compile, type Kept } from '../compile.ts'
import { interpret, prepare, type Row, settledOf } from '../interpret.ts'
import { type Settled, settledIn } from '../output.ts'
import { type Plan, planOf } from '../plan.ts'
import { type Explained, explain } from '../replay.ts'
import { casesOf } from './cases.ts'

/** A way of running a plan over many rows: for each row what each output comes to. */
export type Way = (
  plan: Plan,
  rows: readonly Row[],
  given: readonly Given[],
) => Promise<readonly (readonly Settled[])[]>

const byOutput = (plan: Plan, kept: Kept): Settled[] =>
  plan.outputs.map((output) =>
    settledIn(
      output,
      output.columns.map(({ name }) => kept[name] ?? 0),
    ),
  )

/** The ways that need nothing but the kernel. */
export const ways: Readonly<Record<string, Way>> = {
  interpreted: async (plan, rows) => rows.map((row) => settledOf(plan, interpret(plan, row))),
  compiled: async (plan, rows) => {
    const { prepared, run } = compile(plan)
    return rows.map((row) => byOutput(plan, run(prepared(row))))
  },
  columnar: async (plan, rows) => {
    const { inputs, outputs, run } = columnar(plan)
    const [given, kept] = [inputs(rows.length), outputs(rows.length)]
    rows.forEach((row, i) => row.forEach((number, column) => ((given[column] as Float64Array)[i] = number)))
    run(given, kept, 0, rows.length)
    const names = columnsOf(plan).map(({ name }) => name)
    return rows.map((_, i) => byOutput(plan, Object.fromEntries(names.map((name, k) => [name, kept[k]?.[i] ?? 0]))))
  },
}

/** What an outcome must be in a way without explanation: an open question may turn out not to matter, nothing else may differ. */
function isSameOutcome(explained: Outcome, settled: Settled): boolean {
  if (settled.kind === 'open') return true
  if (explained.kind !== settled.kind) return false
  return explained.kind !== 'known' || settled.kind !== 'known' || isSame(explained.value, settled.value)
}

/** The explanation told from a trace is that of the explained way. */
function isToldAlike(explained: Outcome, { result, grounds }: Explained): boolean {
  if (explained.kind === 'inapplicable')
    return (
      result.kind === 'inapplicable' &&
      result.why === explained.why &&
      isDeepStrictEqual(grounds.steps, explained.steps)
    )
  if (explained.kind !== 'known') return true
  const { basis, steps, decisions } = explained
  return result.kind === 'known' && isDeepStrictEqual(grounds, { basis, steps, decisions })
}

/** Runs random cases of rules with a trace and gives each whose explanation differs from that of the explained way. */
export function explainedOtherwise(
  asked: readonly Asked[],
  world: World,
  cases: { cases: number; seed: number },
): string[] {
  const { plan, fit } = sampled(asked, world, cases)
  const { prepared, trace } = compile(plan)
  const kept = new Float64Array(plan.traced.length)
  const places = new Map(plan.traced.map((slot, i) => [slot, i]))
  return plan.outputs.flatMap((output) => {
    const { evaluate } = evaluator(output.asked, world)
    return fit.flatMap(({ one, row }) => {
      trace(prepared(row), kept, 0)
      const explained = evaluate(one)
      const told = explain(plan, output, (slot) => kept[places.get(slot) ?? -1] ?? Number.NaN)
      return isToldAlike(explained, told) || told.result.kind === 'asks' ? [] : [`${output.name} ${printed(one)}`]
    })
  })
}

/** Runs random cases of rules every way and gives each place where one differs from the explained way. */
export async function disagreements(
  asked: readonly Asked[],
  world: World,
  {
    cases,
    seed,
    more = {},
  }: { readonly cases: number; readonly seed: number; readonly more?: Readonly<Record<string, Way>> },
): Promise<readonly string[]> {
  const { plan, fit } = sampled(asked, world, { cases, seed })
  const explained = plan.outputs.map((output) => {
    const { evaluate } = evaluator(output.asked, world)
    return fit.map(({ one }) => evaluate(one))
  })
  const found: string[] = []
  for (const [name, way] of Object.entries({ ...ways, ...more })) {
    const settled = await way(
      plan,
      fit.map(({ row }) => row),
      fit.map(({ one }) => one),
    )
    plan.outputs.forEach((output, o) =>
      fit.forEach(({ one }, i) => {
        const [a, b] = [explained[o]?.[i], settled[i]?.[o]]
        if (a === undefined || b === undefined || !isSameOutcome(a, b))
          found.push(`${name}：${output.name} ${printed(one)} ${printed(a)} ${printed(b)}`)
      }),
    )
  }
  return found
}

/** Random cases of everything that the rules can need, as whole numbers too. */
function sampled(asked: readonly Asked[], world: World, { cases, seed }: { cases: number; seed: number }) {
  const { plan } = planOf(asked, world)
  const nodes = asked.flatMap((one) => everythingUnder(one, world))
  const figures = nodes.flatMap((node) => (node.op === 'constant' && isRatio(node.value) ? [node.value] : []))
  const facts = plan.inputs.map(({ fact }) => fact)
  const given = fc.sample(casesOf(facts, figures), { numRuns: cases, seed })
  const fit = given.flatMap((one) => {
    const row = prepare(plan, one)
    return row === undefined ? [] : [{ one, row }]
  })
  // Of no case every way says the same.
  if (fit.length === 0) throw new RangeError('没有一例能化为整数，各种算法无从比较')
  return { plan, fit }
}

const printed = (one: unknown): string =>
  JSON.stringify(one instanceof Map ? [...one] : one, (key, value: unknown) => {
    if (typeof value === 'bigint') return String(value)
    if (value instanceof Map) return [...value]
    return key === '' || ['kind', 'value', 'n', 'd'].includes(key) || /^\d+$/u.test(key) ? value : undefined
  })
