import type { ArithmeticNode, ExtremeNode, Node } from '../expression/node.ts'
import { bare } from './brackets.ts'
import type { Tell } from './told.ts'

/** So often is no longer read one by one. */
const MANY = 2
const SIGNS = { times: ' × ', sum: ' + ', minus: ' − ', over: ' ÷ ' } as const

/** Its parts with their signs; what is added many times is written once. */
export function worked({ op, of }: ArithmeticNode, tell: Tell): string {
  const parts = of.map((one, i) => operand(one, op, i, tell))
  if (op !== 'sum') return parts.join(SIGNS[op])
  const alike = [...Map.groupBy(parts, (part) => part)]
  return alike.flatMap(([part, all]) => (all.length > MANY ? `${part} × ${all.length}` : all)).join(SIGNS[op])
}

/** Brackets only where the order of working is another than that of the signs. */
function operand(node: Node, sign: keyof typeof SIGNS, place: number, tell: Tell): string {
  const text = tell(node)
  const isSum = node.op === 'sum' || node.op === 'minus'
  const isProduct = node.op === 'times' || node.op === 'over'
  const behind = place > 0 && (sign === 'minus' ? isSum : sign === 'over' && isProduct)
  const within = (sign === 'times' || sign === 'over') && isSum
  return behind || within || node.op === 'least' || node.op === 'greatest' ? `（${text}）` : text
}

/** A ceiling or a floor, or the highest of some. */
export function extreme({ op, of, type }: ExtremeNode, tell: Tell): string {
  const [first, second, ...more] = of
  if (first !== undefined && second !== undefined && more.length === 0 && type.kind === 'number')
    return `${bare(tell(first))}，${op === 'least' ? '最多' : '最少'}为${bare(tell(second))}`
  return `${of.map(tell).join('、')}中${op === 'least' ? '最低' : '最高'}的`
}
