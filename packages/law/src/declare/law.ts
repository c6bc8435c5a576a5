import { doubtsOf } from '../due/rule.ts'
import type { ParameterNode, RuleNode, UnstatedNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import { type Amendments, amendedBy } from './declaration.ts'
import type { Policy } from './policy.ts'
import type { Convention, Question } from './question.ts'
import { isSameNumber } from './relations.ts'

/** The documents of a county as one law. */
export interface Law {
  readonly policies: readonly Policy[]
  readonly amendments: Amendments
  readonly questions: ReadonlyMap<string, Question | Convention>
}

export function lawOf(policies: readonly Policy[]): Law {
  const amendments = Map.groupBy(
    policies
      .flatMap(({ declared }) => declared.amendments)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    ({ target }) => target,
  )
  const rules = policies.flatMap(({ declared }) => declared.rules)
  const used = rules.flatMap((rule) =>
    [...nodesUnder(rule, amendedBy(amendments))].flatMap((node) => (node.op === 'open' ? [node.question] : [])),
  )
  const declared = policies.flatMap((one) => one.declared.questions)
  const asked = policies.flatMap((one) => one.declared.duties.flatMap(({ due }) => doubtsOf(due)))
  return { policies, amendments, questions: new Map([...declared, ...used, ...asked].map((one) => [one.id, one])) }
}

/** The document whose folder or printed number this is; blanks and kinds of brackets do not matter. */
export const findPolicy = ({ policies }: Law, asked: string): Policy | undefined =>
  policies.find(({ folder, head }) => folder === asked || isSameNumber(head.number, asked))

/** The rule, figure or unstated item of that name. */
export function findRule({ declared }: Policy, name: string): RuleNode | ParameterNode | UnstatedNode | undefined {
  return [...declared.rules, ...declared.parameters, ...declared.unstated].find((one) => one.name === name)
}

/** The question or convention of that id; its document may be named by folder or number. */
export function findQuestion(law: Law, asked: string): Question | Convention | undefined {
  const direct = law.questions.get(asked)
  if (direct !== undefined) return direct
  const cut = asked.indexOf('/')
  const policy = cut < 0 ? undefined : findPolicy(law, asked.slice(0, cut))
  return policy && law.questions.get(`${policy.head.number}/${asked.slice(cut + 1)}`)
}
