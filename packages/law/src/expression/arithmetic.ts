import { type Convertible, factor, type KindOf } from '../unit/convert.ts'
import { type Product, productUnit, type Quotient, quotientUnit } from '../unit/unit.ts'
import { type Amount, type NumIn, numberNode, type UnitOf } from './constant.ts'
import { LawError, type Node, operandOf } from './node.ts'
import { type Num, numberType } from './type.ts'

const unitOf = ({ type }: { readonly type: unknown }): string => (type as { unit: string }).unit

/** 12000 度 × 0.1 元/度 = 1200 元 */
export function times<const A extends Amount, const B extends Amount>(a: A, b: B): Num<Product<UnitOf<A>, UnitOf<B>>> {
  const of = [numberNode(a), numberNode(b)]
  return operandOf({ op: 'times', of, type: numberType(of.map(unitOf).reduce(productUnit)) })
}

/** 3 户 ÷ 4 户 = 0.75. Nothing may be divided by zero: such a case is not reached. */
export function over<const A extends Amount, const B extends Amount>(a: A, b: B): Num<Quotient<UnitOf<A>, UnitOf<B>>> {
  const of = [numberNode(a), numberNode(b)]
  return operandOf({ op: 'over', of, type: numberType(of.map(unitOf).reduce(quotientUnit)) })
}

/** What does not apply is left out; where none applies, neither does the sum. */
export function sum<const A extends Amount>(first: A, ...rest: readonly NumIn<UnitOf<A>>[]): Num<UnitOf<A>> {
  return like(first, rest, 'sum')
}

export function minus<const A extends Amount>(a: A, b: NumIn<UnitOf<A>>): Num<UnitOf<A>> {
  return like(a, [b], 'minus')
}

function like<U extends string>(first: Amount, rest: readonly Amount[], op: 'sum' | 'minus'): Num<U> {
  const head = numberNode(first)
  const of: readonly Node[] = [head, ...rest.map((one) => numberNode(one, unitOf(head)))]
  return operandOf({ op, of, type: numberType(unitOf(head)) })
}

/** The same measure under another name: 斤, 公斤, 吨; 亩, 平方米. Never without being asked. */
export function inUnit<U extends Convertible, V extends KindOf<U>>(of: Num<U>, unit: V): Num<V> {
  const by = factor(of.type.unit, unit)
  if (by === undefined) throw new LawError(`“${of.type.unit}”不能换算为“${unit}”`)
  return operandOf({ op: 'convert', of: numberNode(of), factor: by, type: numberType(unit) })
}
