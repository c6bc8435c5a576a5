import type { Convention } from '../declare/question.ts'
import { type NumIn, numberNode } from './constant.ts'
import { nodeOfKind } from './kind.ts'
import { type Comparison, operandOf } from './node.ts'
import { byReading } from './open.ts'
import { type Day, type Moment, type Num, type Truth, truthType } from './type.ts'

/**
 * A number against a bound. Without a convention the text itself says whether the bound counts (不低于, 不含3人);
 * with one (以上, 以下) the convention says it, and a decision may say otherwise.
 */
interface Compared {
  <U extends string>(of: Num<U>, bound: NumIn<NoInfer<U>>, convention?: Inclusion): Truth
}

/** A convention with the readings 含本数 and 不含本数. */
export type Inclusion = Convention<'含本数' | '不含本数'>

const compared =
  (plain: Comparison, included: Comparison, excluded: Comparison): Compared =>
  (of, bound, convention) => {
    const holding = (how: Comparison): Truth =>
      operandOf({ op: 'compare', how, of: [numberNode(of), numberNode(bound, of.type.unit)], type: truthType })
    return convention === undefined
      ? holding(plain)
      : byReading(convention, { 含本数: holding(included), 不含本数: holding(excluded) })
  }

/** 以上, 不少于, 不低于 */
export const atLeast = compared('≥', '≥', '>')
/** 以下, 以内, 不超过 */
export const atMost = compared('≤', '≤', '<')
/** 超过 */
export const moreThan = compared('>', '≥', '>')
/** 不满, 不足 */
export const lessThan = compared('<', '≤', '<')

export function equals<U extends string>(of: Num<U>, other: NumIn<NoInfer<U>>): Truth {
  return operandOf({ op: 'compare', how: '=', of: [numberNode(of), numberNode(other, of.type.unit)], type: truthType })
}

const inTime =
  (how: Comparison) =>
  <T extends Day | Moment>(a: T, b: T): Truth => {
    const kind = a.type.kind === 'moment' ? 'moment' : 'day'
    return operandOf({ op: 'compare', how, of: [nodeOfKind(kind, a), nodeOfKind(kind, b)], type: truthType })
  }

export const notAfter = inTime('≤')
export const notBefore = inTime('≥')
export const before = inTime('<')
export const after = inTime('>')
