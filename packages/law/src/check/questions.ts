import { amendedBy } from '../declare/declaration.ts'
import type { Law } from '../declare/law.ts'
import type { Convention, Question } from '../declare/question.ts'
import { nodesUnder } from '../expression/parts.ts'
import type { Problem } from './problem.ts'

/** A decision names a question by its id alone: what has the same id must be the same question. */
export function checkQuestions({ policies, amendments, questions }: Law): Problem[] {
  return policies.flatMap(({ declared }) =>
    declared.rules.flatMap((rule) => {
      const nodes = [...nodesUnder(rule, amendedBy(amendments))]
      const asked = new Set(nodes.flatMap((node) => (node.op === 'open' ? [node.question] : [])))
      return [...asked]
        .filter((one) => !isSame(one, questions.get(one.id)))
        .map(({ id }) => ({ at: rule.at, name: rule.name, message: `“${id}”有两种不同的声明，解释时无从分辨` }))
    }),
  )
}

function isSame(a: Question | Convention, b: Question | Convention | undefined): boolean {
  if (a === b || b === undefined) return a === b
  const [one, other] = [a, b].map(({ readings }) => Object.keys(readings).toSorted().join('\n'))
  return a.kind === b.kind && one === other && (a.kind === 'question' || a.default === (b as Convention).default)
}
