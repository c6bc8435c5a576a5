import type { PolicyHead } from '../declare/citation.ts'
import type { Decision } from '../declare/decision.ts'
import { amendedBy } from '../declare/declaration.ts'
import type { Convention, Question } from '../declare/question.ts'
import type { Node } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import type { Answers } from './evaluation.ts'
import type { World } from './world.ts'

/** A node and all below it, under any reading and in any version. */
export function everythingUnder(root: Node, { amendments }: World): readonly Node[] {
  return [...nodesUnder(root, amendedBy(amendments))]
}

export const questionsIn = (nodes: readonly Node[]): ReadonlySet<Question | Convention> =>
  new Set(nodes.flatMap((node) => (node.op === 'open' ? [node.question] : [])))

/** The decisions in force on the world's day, by question: of several the one from the latest day, then the last recorded. */
export function decisionsOn({ decisions, on }: World): ReadonlyMap<string, Decision> {
  const begun = decisions.filter(({ from }) => from <= on.toString())
  const inOrder = begun.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return new Map(inOrder.map((one) => [one.question, one]))
}

/** Conventions as they stand by default, and what was decided. */
export function settledAnswers(asked: ReadonlySet<Question | Convention>, world: World): Answers {
  const defaults = [...asked].flatMap((one): [string, string][] =>
    one.kind === 'convention' ? [[one.id, one.default]] : [],
  )
  const decided = [...decisionsOn(world)].map(([question, { reading }]): [string, string] => [question, reading])
  return new Map([...defaults, ...decided])
}

/** A document binds from its day on, and not after its term: before and after, the reason why its rules reach no case. */
export function outOfForce({ policy }: { readonly policy: PolicyHead }, { on }: World): string | undefined {
  const day = on.toString()
  if (day < policy.from) return `${policy.number}自${policy.from}起施行`
  if (policy.until !== undefined && day > policy.until) return `${policy.number}的有效期至${policy.until}止`
  return undefined
}
