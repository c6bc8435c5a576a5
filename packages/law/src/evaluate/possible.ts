import { isChoice, isNumber, type Node } from '../expression/node.ts'
import type { Possible } from '../outcome/outcome.ts'
import { rangeOf, wordsOf } from './bounds.ts'
import type { Leaf } from './explore.ts'

/** What may still come out while facts are missing, over all readings; nothing where that says nothing. */
export function possible(root: Node, leaves: readonly Leaf[]): { readonly possible?: Possible } {
  if (isChoice(root.type)) {
    const { values } = root.type
    const found = new Set(leaves.flatMap(({ evaluation }) => [...wordsOf(root, evaluation)]))
    return { possible: { kind: 'words', values: values.filter((value) => found.has(value)) } }
  }
  if (!isNumber(root.type)) return {}
  const ranges = leaves.map(({ evaluation }) => rangeOf(root, evaluation))
  if (ranges.some((range) => range === undefined)) return {}
  const known = ranges.filter((range) => range !== undefined)
  const [first, ...rest] = known
  if (first === undefined) return {}
  const joined = rest.reduce((a, b) => a.or(b), first)
  return { possible: { kind: 'range', from: joined.from, to: joined.to } }
}
