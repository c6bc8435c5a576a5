import type { Citation } from '../declare/citation.ts'
import { countedIn } from '../explain/counted.ts'
import { formula } from '../explain/formula.ts'
import type { Node } from '../expression/node.ts'
import { wordIn } from '../expression/value.ts'
import type { Grounds, Step } from '../outcome/outcome.ts'
import type { Worked } from './evaluation.ts'
import { usedNodes } from './used.ts'
import { versionOn } from './world.ts'

/** The clauses, steps and decisions that a worked-out node rests on. Conventions are found apart. */
export function groundsOf(root: Node, evaluation: Worked): Omit<Grounds, 'conventions'> {
  const nodes = usedNodes(root, evaluation)
  const asked = new Set(nodes.flatMap((node) => (node.op === 'open' ? [node.question.id] : [])))
  return {
    basis: distinct(nodes.toReversed().flatMap((node) => citationsOf(node, evaluation))),
    steps: nodes.flatMap((node) => stepOf(node, evaluation)),
    decisions: standing(evaluation).filter(({ question }) => asked.has(question)),
  }
}

const standing = ({ world, answers }: Worked): Grounds['decisions'] =>
  world.decisions.filter(
    ({ question, reading, from }) => from <= world.on.toString() && answers.get(question) === reading,
  )

function citationsOf(node: Node, evaluation: Worked): readonly Citation[] {
  switch (node.op) {
    case 'rule':
    case 'parameter': {
      const { by } = versionOn(evaluation.world, node)
      return by === undefined ? [node.at] : [node.at, by.at]
    }
    case 'unstated':
      return [node.at]
    case 'open': {
      if (node.question.kind === 'convention') return []
      const { at, against, readings } = node.question
      const reading = readings[evaluation.answers.get(node.question.id) ?? '']
      return [at, against, reading?.at].filter((one) => one !== undefined)
    }
    case 'match': {
      const chosen = evaluation.results.get(node.of)
      const at = chosen?.kind === 'known' ? node.at[wordIn(chosen.value)] : undefined
      return at === undefined ? [] : [at]
    }
    case 'choose': {
      const hit = node.cases.find(({ when }) => {
        const result = evaluation.results.get(when)
        return result?.kind === 'known' && result.value === true
      })
      return hit?.at === undefined ? [] : [hit.at]
    }
    default:
      return []
  }
}

function stepOf(node: Node, evaluation: Worked): readonly Step[] {
  if (node.op !== 'rule' && node.op !== 'parameter') return []
  const result = evaluation.results.get(node)
  if (result?.kind !== 'known') return []
  const { name, at, type } = node
  const told = formula(versionOn(evaluation.world, node).is, evaluation)
  const counted = countedIn(node, evaluation)
  return [
    {
      name,
      value: result.value,
      type,
      at,
      ...(told !== undefined && { formula: told }),
      ...(counted.length > 0 && { counted }),
    },
  ]
}

export function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map(citations.map((one) => [`${one.document} ${one.clause}`, one]))
  return [...seen.values()]
}
