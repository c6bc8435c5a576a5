import type { Worked } from '../evaluate/evaluation.ts'
import type { CompareNode, Node } from '../expression/node.ts'
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

const WORDS: Readonly<Record<CompareNode['how'], readonly [holds: string, not: string]>> = {
  '≥': ['不少于', '少于'],
  '>': ['超过', '不超过'],
  '≤': ['不超过', '超过'],
  '<': ['少于', '不少于'],
  '=': ['等于', '不等于'],
}
const WORDS_OF_TIME: typeof WORDS = {
  '≥': ['不早于', '早于'],
  '>': ['晚于', '不晚于'],
  '≤': ['不晚于', '晚于'],
  '<': ['早于', '不早于'],
  '=': ['等于', '不等于'],
}

/** How the two sides stand to each other, where the comparison holds or does not. */
export const comparison = ({ how, of: [a] }: CompareNode, holds: boolean): string =>
  (a.type.kind === 'number' ? WORDS : WORDS_OF_TIME)[how][holds ? 0 : 1]
