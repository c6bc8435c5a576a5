import { type Convertible, factor, type KindOf } from '../unit/convert.ts'
import { type Product, productUnit, type Quotient, quotientUnit } from '../unit/unit.ts'
import { type NumIn, numberNode } from './constant.ts'
import { LawError, operandOf } from './node.ts'
import { type Num, numberType } from './type.ts'

const unitOf = ({ type }: { readonly type: unknown }): string => (type as { unit: string }).unit

/** 12000 度 × 0.1 元/度 = 1200 元 */
export function times<A extends string, B extends string = ''>(a: Num<A>, b: Num<B> | NumIn<B>): Num<Product<A, B>> {
  const of = [numberNode(a), numberNode(b)]
  return operandOf({ op: 'times', of, type: numberType(of.map(unitOf).reduce(productUnit)) })
}

/** 3 户 ÷ 4 户 = 0.75. Nothing may be divided by zero: such a case is not reached. */
export function over<A extends string, B extends string>(a: Num<A>, b: Num<B>): Num<Quotient<A, B>> {
  const of = [numberNode(a), numberNode(b)]
  return operandOf({ op: 'over', of, type: numberType(of.map(unitOf).reduce(quotientUnit)) })
}

/** What does not apply is left out; where none applies, neither does the sum. */
export function sum<U extends string>(first: Num<U>, ...rest: readonly NumIn<NoInfer<U>>[]): Num<U> {
  const unit = first.type.unit
  return operandOf({ op: 'sum', of: [first, ...rest].map((one) => numberNode(one, unit)), type: first.type })
}

export function minus<U extends string>(a: Num<U>, b: NumIn<NoInfer<U>>): Num<U> {
  return operandOf({ op: 'minus', of: [numberNode(a), numberNode(b, a.type.unit)], type: a.type })
}

/** The same measure under another name: 斤, 公斤, 吨; 亩, 平方米. Never without being asked. */
export function inUnit<U extends Convertible, V extends KindOf<U>>(of: Num<U>, unit: V): Num<V> {
  const by = factor(of.type.unit, unit)
  if (by === undefined) throw new LawError(`“${of.type.unit}”不能换算为“${unit}”`)
  return operandOf({ op: 'convert', of: numberNode(of), factor: by, type: numberType(unit) })
}
