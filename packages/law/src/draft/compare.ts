import type { Given } from '../evaluate/evaluation.ts'
import { type Evaluator, evaluator } from '../evaluate/evaluator.ts'
import type { World } from '../evaluate/world.ts'
import type { RuleNode } from '../expression/node.ts'
import { isRatio } from '../expression/value.ts'
import { plus, type Ratio, ZERO } from '../number/ratio.ts'
import type { Outcome } from '../outcome/outcome.ts'

/** An amount of money under the law in force and under the draft; undefined where it is no number. */
export interface Pair {
  readonly before: Ratio | undefined
  readonly after: Ratio | undefined
}

/** One case under the law in force and under the draft. */
export interface ComparedCase extends Pair {
  /** What each of them comes to. */
  readonly outcomes: { readonly before: Outcome; readonly after: Outcome }
  /** By source of funds. */
  readonly sources: ReadonlyMap<string, Pair>
  /** Where the law in force is open and the draft is not: what each way of reading it would have given. */
  readonly readings: ReadonlyMap<string, Ratio>
}

/** Rules that give money, worked out in two worlds; the amounts of a rule that gives several are its sources. */
export class Comparison {
  readonly #main: readonly [Evaluator, Evaluator]
  readonly #sources: readonly (readonly [string, readonly [Evaluator, Evaluator]])[]

  constructor(rule: RuleNode, sources: ReadonlyMap<string, RuleNode>, [before, after]: readonly [World, World]) {
    const both = (one: RuleNode) => [evaluator(one, before), evaluator(one, after)] as const
    this.#main = both(rule)
    this.#sources = [...sources].map(([name, one]) => [name, both(one)])
  }

  /** Facts that any of the rules can need. */
  get needs(): Evaluator['needs'] {
    const all = [this.#main, ...this.#sources.map(([, both]) => both)].flatMap(([one]) => one.needs)
    return [...new Set(all)].toSorted((a, b) => a.order - b.order)
  }

  compare(given: Given): ComparedCase {
    const [before, after] = [this.#main[0].evaluate(given), this.#main[1].evaluate(given)]
    const named = this.#sources.map(([name, [one, other]]): readonly [string, Pair] => [
      name,
      { before: amountOf(one.evaluate(given)), after: amountOf(other.evaluate(given)) },
    ])
    return {
      before: amountOf(before),
      after: amountOf(after),
      outcomes: { before, after },
      sources: new Map([...partsOf(before, after), ...named]),
      readings: amountOf(after) === undefined ? new Map() : readingsOf(before),
    }
  }
}

/** Money that a case gets: none where the rule does not reach it; undefined where that is not settled. */
function amountOf(outcome: Outcome): Ratio | undefined {
  if (outcome.kind === 'inapplicable') return ZERO
  if (outcome.kind !== 'known') return undefined
  if (isRatio(outcome.value)) return outcome.value
  return outcome.value instanceof Map ? [...outcome.value.values()].reduce(plus, ZERO) : undefined
}

function partsOf(before: Outcome, after: Outcome): readonly (readonly [string, Pair])[] {
  const parts = (outcome: Outcome): ReadonlyMap<string, Ratio> | undefined =>
    outcome.kind === 'known' && outcome.value instanceof Map ? outcome.value : undefined
  const [one, other] = [parts(before), parts(after)]
  const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])
  const none = (outcome: Outcome): Ratio | undefined => (outcome.kind === 'inapplicable' ? ZERO : undefined)
  return [...names].map((name) => [
    name,
    { before: one?.get(name) ?? none(before), after: other?.get(name) ?? none(after) },
  ])
}

/** What an open outcome comes to under each reading; none where any of them is not settled. */
function readingsOf(outcome: Outcome): ReadonlyMap<string, Ratio> {
  if (outcome.kind !== 'open') return new Map()
  const each = outcome.readings.map(({ answers, outcome: one }) => [said(answers), amountOf(one)] as const)
  const known = each.flatMap(([name, amount]) => (amount === undefined ? [] : [[name, amount] as const]))
  return new Map(known.length === each.length ? known : [])
}

const said = (answers: Readonly<Record<string, string>>): string =>
  Object.entries(answers)
    .map(([question, reading]) => `${question}：${reading}`)
    .join('；')
