import { isDay } from '../calendar/is-day.ts'
import { type AnyPrinted, type Printed, parsePrinted, printedFault, type UnitIn } from '../unit/printed.ts'
import { isSameUnit } from '../unit/unit.ts'
import { type ConstantNode, LawError, type Node, nodeOf, operandOf } from './node.ts'
import { type Day, dayType, type Num, numberType, type Truth, truthType } from './type.ts'

/** An operand, or an amount written as the document prints it. */
export type NumIn<U extends string> = Num<U> | Printed<U>

/** An operand, or any printed amount, whose unit is in its text. */
export type Amount = Num | AnyPrinted

/** The unit of an operand or of a printed amount. */
export type UnitOf<A extends Amount> = A extends Num<infer U> ? U : A extends string ? UnitIn<A> : never

/** @throws LawError where the text is no amount */
export function constantOf(printed: string): ConstantNode {
  const read = parsePrinted(printed)
  if (read === undefined) throw new LawError(printedFault(printed))
  return { op: 'constant', type: numberType(read.unit), value: read.amount, printed }
}

/** An amount as the document prints it: amount('600万元'). */
export const amount = <S extends AnyPrinted>(printed: S): Num<UnitIn<S>> => operandOf(constantOf(printed))

/** The node of an operand or of a printed amount, whose unit must be the one expected. */
export function numberNode(given: Num | string, unit?: string): Node {
  const node = typeof given === 'string' ? constantOf(given) : nodeOf(given)
  if (node.type.kind !== 'number') throw new LawError('这里要的是数')
  if (unit !== undefined && !isSameUnit(node.type.unit, unit))
    throw new LawError(`单位不合：要${nameOf(unit)}，给的是${nameOf(node.type.unit)}`)
  return node
}

const nameOf = (unit: string): string => (unit === '' ? '无单位的数' : `“${unit}”`)

/**
 * A day that the document prints: date('2022-06-20').
 * @throws LawError where there is no such day
 */
export function date(printed: string): Day {
  if (!isDay(printed)) throw new LawError(`“${printed}”不是日历上有的日期，例如 2022-06-20`)
  return operandOf({ op: 'constant', type: dayType, value: Temporal.PlainDate.from(printed), printed })
}

const truth = (value: boolean): Truth =>
  operandOf({ op: 'constant', type: truthType, value, printed: value ? '是' : '否' })
/** What the text allows or affirms outright. */
export const yes = truth(true)
/** What the text forbids or denies outright. */
export const no = truth(false)
