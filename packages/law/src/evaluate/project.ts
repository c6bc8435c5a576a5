import { isSame } from '../expression/value.ts'
import type { Leaf } from './explore.ts'

/** A leaf with the answers that made a difference. */
export interface Part {
  readonly leaf: Leaf
  readonly answered: Leaf['answered']
}

/** Leaves without the questions whose answer, all others alike, never changes the result. */
export function project(leaves: readonly Leaf[]): readonly Part[] {
  let parts: readonly Part[] = leaves.map((leaf) => ({ leaf, answered: leaf.answered }))
  const questions = new Set(leaves.flatMap(({ answered }) => answered.map(([question]) => question)))
  for (const question of questions) {
    const without = parts.map(({ leaf, answered }) => ({
      leaf,
      answered: answered.filter(([one]) => one !== question),
    }))
    const groups = [...Map.groupBy(without, keyOf).values()]
    if (groups.every(isOne)) parts = groups.flatMap(([first]) => (first === undefined ? [] : [first]))
  }
  return parts
}

const keyOf = ({ answered }: Part): string =>
  answered.map(([question, reading]) => `${question.id}=${reading}`).join('\n')

const isOne = ([first, ...rest]: readonly Part[]): boolean =>
  first !== undefined && rest.every(({ leaf }) => isSameResult(first.leaf.result, leaf.result))

const isSameResult = (a: Leaf['result'], b: Leaf['result']): boolean =>
  a.kind === 'known' && b.kind === 'known' ? isSame(a.value, b.value) : a.kind === b.kind
