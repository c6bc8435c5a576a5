import type { Worked } from '../evaluate/evaluation.ts'
import type { Node } from '../expression/node.ts'
import { say } from './say.ts'

/** What a part came to, as it is read; empty where it came to nothing. */
export const valueText = (node: Node, evaluation: Worked): string => {
  const result = evaluation.results.get(node)
  return result?.kind === 'known' ? say(result.value, node.type) : ''
}

/** The name of a part: under a reading, that of what is meant by it; empty where it has none. */
export function nameIn(node: Node, evaluation: Worked): string {
  if (node.op !== 'open') return 'name' in node ? node.name : ''
  const chosen = node.cases[evaluation.answers.get(node.question.id) ?? '']
  return chosen === undefined ? '' : nameIn(chosen, evaluation)
}
