import { type Amount, type NumIn, numberNode, type UnitOf } from './constant.ts'
import { oneTypeOf } from './kind.ts'
import { LawError, type Node, nodeOf, operandOf } from './node.ts'
import type { Choice, Day, Num } from './type.ts'

interface Extreme {
  /** The smallest amount: a ceiling is the least of what is due and the ceiling. */
  <const A extends Amount>(first: A, ...rest: readonly NumIn<UnitOf<A>>[]): Num<UnitOf<A>>
  /** By the order in which the choice names its values. */
  <V extends string>(first: Choice<V>, ...rest: readonly Choice<NoInfer<V>>[]): Choice<V>
  (first: Day, ...rest: readonly Day[]): Day
}

const extreme =
  (op: 'least' | 'greatest') =>
  (first: Num | Choice | Day | string, ...rest: readonly (Num | Choice | Day | string)[]): never => {
    const all = [first, ...rest]
    const { type } = typeof first === 'string' ? numberNode(first) : first
    if (type.kind === 'choice' && !type.ordered) throw new LawError(`“${type.values.join('、')}”没有高低次序`)
    const of = all.map(
      (one): Node =>
        type.kind === 'number' ? numberNode(one as Num | string, type.unit) : nodeOf(one as Choice | Day),
    )
    oneTypeOf(Object.fromEntries(of.map((one, i) => [`第${i + 1}项`, one])))
    return operandOf({ op, of, type }) as never
  }

export const least: Extreme = extreme('least')
export const greatest: Extreme = extreme('greatest')
