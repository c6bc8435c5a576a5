import type { Citation } from '../declare/citation.ts'
import type { Node } from './node.ts'
import { partsOf } from './parts.ts'

/** Clauses of single cases within one declaration, down to the next one that has a name of its own. */
export function casesIn(node: Node): readonly Citation[] {
  if (node.op === 'rule' || node.op === 'parameter' || node.op === 'unstated') return []
  const own =
    node.op === 'match' ? Object.values(node.at) : node.op === 'choose' ? node.cases.flatMap(({ at }) => at ?? []) : []
  return [...own, ...partsOf(node).flatMap(casesIn)]
}
