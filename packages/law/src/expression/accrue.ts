import { quotientUnit } from '../unit/unit.ts'
import { type Counting, LawError, type Node, nodeOf, operandOf } from './node.ts'
import { type Day, type Num, numberType } from './type.ts'

type WithoutYear<U extends string> = U extends `${infer X}/年` ? X : never

/**
 * What a yearly rate comes to from one day to another, the last not counted. A part of a year counts by whole months
 * (twelfths), by days (of the 365 or 366 of its year), or not at all (whole years). When the rate changes within the
 * period, each part of the period counts at its own.
 */
export function accrued<U extends string>(
  rate: Num<U>,
  { from, to, count }: { readonly from: Day; readonly to: Day; readonly count: Counting },
): Num<WithoutYear<U>> {
  const node: Node = nodeOf(rate)
  if (node.op !== 'parameter') throw new LawError('按期计算的标准应为一个参数，才能随修订分段')
  const unit = quotientUnit(rate.type.unit, '1/年')
  return operandOf({
    op: 'accrue',
    rate: node,
    from: nodeOf(from),
    to: nodeOf(to),
    count,
    type: numberType(unit),
  })
}
