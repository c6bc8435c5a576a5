import type { FactNode, Node, OpenNode, RuleNode } from '../expression/node.ts'
import type { Value } from '../expression/value.ts'
import { accrue } from './accrue.ts'
import { arithmetic, convert, part, rounding, splitting } from './arithmetic.ts'
import { comparing, extreme } from './compare.ts'
import { inapplicable, known, pending, type Result, strict } from './result.ts'
import { monthEnd, shift } from './term.ts'
import { versionOn, type World } from './world.ts'

export type Answers = ReadonlyMap<string, string>
/** The facts of a case, by name; what is not there is not known. */
export type Given = ReadonlyMap<string, Value>

/** What the parts of an expression came to, however they were worked out: what grounds and formulas are told from. */
export interface Worked {
  /** Only of parts that the result needed. */
  readonly results: ReadonlyMap<Node, Result>
  readonly world: World
  readonly answers: Answers
}

/** One case under one set of answers: every part of the expression worked out once, by name of nothing but itself. */
export class Evaluation implements Worked {
  readonly results = new Map<Node, Result>()
  readonly given: Given
  readonly world: World
  readonly answers: Answers

  constructor(given: Given, world: World, answers: Answers) {
    this.given = given
    this.world = world
    this.answers = answers
  }

  of = (node: Node): Result => {
    const worked = this.results.get(node)
    if (worked !== undefined) return worked
    const result = this.#work(node)
    this.results.set(node, result)
    return result
  }

  #all(nodes: readonly Node[], settle: (values: readonly Value[]) => Result): Result {
    return strict(nodes.map(this.of), settle)
  }

  #work(node: Node): Result {
    switch (node.op) {
      case 'fact':
        return this.#fact(node)
      case 'constant':
        return known(node.value)
      case 'parameter':
        return this.of(versionOn(this.world, node).is)
      case 'rule':
        return this.#rule(node)
      case 'open':
        return this.#open(node)
      case 'unstated':
        return { kind: 'unstated', unstated: node }
      case 'times':
      case 'minus':
      case 'over':
        return this.#all(node.of, (values) => arithmetic(node.op, values))
      case 'sum':
        return this.#sum(node.of)
      case 'least':
      case 'greatest':
        return extreme(node, node.of.map(this.of))
      case 'round':
        return this.#all([node.of], ([value]) => rounding(node, value))
      case 'convert':
        return this.#all([node.of], ([value]) => convert(node, value))
      case 'compare':
        return this.#all(node.of, ([a, b]) => comparing(node.how, a, b))
      case 'all':
      case 'any':
        return this.#logic(node.of, node.op === 'any')
      case 'not':
        return this.#all(node.of, ([value]) => known(value !== true))
      case 'is':
        return this.#all([node.of], ([value]) => known(node.values.includes(value as string)))
      case 'holds':
        return this.#all([node.of], ([value]) => known(node.all.every((one) => (value as string[]).includes(one))))
      case 'lacking':
        return this.#all([node.of], ([value]) => known(node.all.filter((one) => !(value as string[]).includes(one))))
      case 'match':
        return this.#all([node.of], ([value]) => this.of(node.cases[value as string] as Node))
      case 'choose':
        return this.#choose(node.cases, node.otherwise)
      case 'split':
        return this.#all([node.of], ([value]) => splitting(node, value))
      case 'part':
        return this.#all([node.of], ([value]) => part(node, value))
      case 'shift':
        return this.#all([node.of, node.by], ([value, by]) => shift(node.unit, value, by, this.world.calendar))
      case 'month-end':
        return this.#all([node.of], ([value]) => monthEnd(value))
      case 'accrue':
        return this.#all([node.from, node.to], ([from, to]) => accrue(node, { from, to }, this))
    }
  }

  #fact(node: FactNode): Result {
    const value = this.given.get(node.name)
    return value === undefined ? { kind: 'unknown', missing: new Set([node]) } : known(value)
  }

  #rule(node: RuleNode): Result {
    const { applies: condition, otherwise = '', is } = versionOn(this.world, node)
    if (condition !== undefined) {
      const applies = this.of(condition)
      if (applies.kind !== 'known') return applies
      if (applies.value === false) return inapplicable(otherwise, node)
    }
    return this.of(is)
  }

  #open(node: OpenNode): Result {
    const answer = this.answers.get(node.question.id)
    const meant = answer === undefined ? undefined : node.cases[answer]
    return meant === undefined ? { kind: 'asks', question: node.question } : this.of(meant)
  }

  #sum(nodes: readonly Node[]): Result {
    const results = nodes.map(this.of)
    const reached = results.filter(({ kind }) => kind !== 'inapplicable')
    const [first] = results
    return reached.length === 0 && first !== undefined ? first : strict(reached, (values) => arithmetic('sum', values))
  }

  /** One operand that settles it does so whatever the others are. */
  #logic(nodes: readonly Node[], settles: boolean): Result {
    const results = nodes.map(this.of)
    if (results.some((result) => result.kind === 'known' && result.value === settles)) return known(settles)
    return pending(results) ?? known(!settles)
  }

  #choose(cases: readonly { readonly when: Node; readonly is: Node }[], otherwise: string): Result {
    for (const { when, is } of cases) {
      const holds = this.of(when)
      if (holds.kind !== 'known') return holds
      if (holds.value === true) return this.of(is)
    }
    return inapplicable(otherwise)
  }
}
