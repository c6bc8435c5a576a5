import { isPer, type Product, productUnit } from '../unit/unit.ts'
import { nodeOfKind } from './kind.ts'
import { type Counting, LawError, type Node, nodeOf, operandOf } from './node.ts'
import { type Day, type Num, numberType } from './type.ts'

/** What is counted for every year, perhaps for every something else too. */
type Yearly = `${string}/年` | `${string}/年/${string}`

/**
 * What a yearly rate comes to from one day to another, the last not counted. A part of a year counts by whole months
 * (twelfths), by days (of the 365 or 366 of its year), or not at all (whole years). When the rate changes within the
 * period, each part of the period counts at its own.
 */
export function accrued<U extends Yearly>(
  rate: Num<U>,
  { from, to, count }: { readonly from: Day; readonly to: Day; readonly count: Counting },
): Num<Product<U, '年'>> {
  const node: Node = nodeOf(rate)
  if (node.op !== 'parameter') throw new LawError('按期计算的标准应为一个参数，才能随修订分段')
  const { unit } = rate.type
  if (!isPer(unit, '年')) throw new LawError(`按期计算的标准应以年计，例如 0.05元/斤/年，给的是“${unit}”`)
  return operandOf({
    op: 'accrue',
    rate: node,
    from: nodeOfKind('day', from),
    to: nodeOfKind('day', to),
    count,
    type: numberType(productUnit(unit, '年')),
  })
}
