import type { FactNode, Node } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import { isRatio } from '../expression/value.ts'
import { compare, type Ratio } from '../number/ratio.ts'

/** A missing number with the bounds it is held against: on which side of each it lies is what would settle the outcome. */
export interface Settling {
  readonly fact: FactNode
  readonly bounds: readonly Ratio[]
}

/** The bounds of each missing number that conditions under the node compare it with, in rising order. */
export function settlingOf(root: Node, missing: readonly FactNode[]): readonly Settling[] {
  const compared = [...nodesUnder(root)].filter((node) => node.op === 'compare')
  return missing.flatMap((fact) => {
    const bounds = compared.flatMap(({ of: [a, b] }) => {
      const other = a === fact ? b : b === fact ? a : undefined
      const bound = other?.op === 'parameter' ? other.is : other
      return bound?.op === 'constant' && isRatio(bound.value) ? [bound.value] : []
    })
    const sorted = bounds.toSorted(compare)
    const distinct = sorted.filter((bound, i) => i === 0 || compare(bound, sorted[i - 1] as Ratio) !== 0)
    return distinct.length === 0 ? [] : [{ fact, bounds: distinct }]
  })
}
