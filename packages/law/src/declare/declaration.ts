import type { Node, ParameterNode, RuleNode, UnstatedNode } from '../expression/node.ts'
import type { Awaits } from './awaits.ts'
import type { Benefit } from './benefit.ts'
import type { Citation, PolicyHead } from './citation.ts'
import type { Duty } from './duty.ts'
import type { Informative } from './informative.ts'
import type { Procedure } from './procedure.ts'
import type { Question } from './question.ts'
import type { Basis, Repeal } from './relations.ts'

/** A change to a parameter's figure, or to what a rule gives or whom it reaches, that another document made. */
export interface Amendment {
  readonly target: ParameterNode | RuleNode
  /** From this day on. */
  readonly from: string
  readonly at: Citation
  readonly policy: PolicyHead
  /** What it comes to from then on; absent where that stays. */
  readonly is?: Node
  /** Whom it reaches from then on; absent where that stays. */
  readonly applies?: Node
  readonly otherwise?: string
}

/** What was amended, by what it changes; the oldest first. */
export type Amendments = ReadonlyMap<ParameterNode | RuleNode, readonly Amendment[]>

/** What amendments set in the place of a node's own parts. */
export const amendedBy =
  (amendments: Amendments) =>
  (node: Node): readonly Node[] =>
    node.op === 'rule' || node.op === 'parameter'
      ? (amendments.get(node) ?? []).flatMap(({ applies, is }) => [applies, is].filter((one) => one !== undefined))
      : []

/** What a document declares, in the order in which it is written. */
export interface Declarations {
  readonly parameters: readonly ParameterNode[]
  readonly rules: readonly RuleNode[]
  readonly unstated: readonly UnstatedNode[]
  readonly questions: readonly Question[]
  readonly procedures: readonly Procedure[]
  readonly duties: readonly Duty[]
  readonly benefits: readonly Benefit[]
  readonly amendments: readonly Amendment[]
  readonly informative: readonly Informative[]
  readonly awaits: readonly Awaits[]
  readonly basedOn: readonly Basis[]
  readonly repeals: readonly Repeal[]
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] }

/** The declarations while a policy's files are being loaded; names are unique among those that `eval` can ask for. */
export class Register {
  readonly kept: Growing<Declarations> = {
    parameters: [],
    rules: [],
    unstated: [],
    questions: [],
    procedures: [],
    duties: [],
    benefits: [],
    amendments: [],
    informative: [],
    awaits: [],
    basedOn: [],
    repeals: [],
  }
  readonly #names: { readonly [K in keyof Declarations]?: Set<string> }

  constructor() {
    const asked = new Set<string>()
    this.#names = { parameters: asked, rules: asked, unstated: asked, questions: new Set(), duties: new Set() }
  }

  add<K extends keyof Declarations>(kind: K, one: Declarations[K][number]): void {
    const names = this.#names[kind]
    if (names !== undefined) {
      const { name } = one as { readonly name: string }
      if (names.has(name)) throw new RangeError(`“${name}”声明了两次`)
      names.add(name)
    }
    const list = this.kept[kind] as Declarations[K][number][]
    list.push(one)
  }
}
