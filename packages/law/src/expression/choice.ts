import type { Citation } from '../declare/citation.ts'
import { type ChooseCase, LawError, nodeOf, operandOf } from './node.ts'
import type { Choice, ChoiceType, Operand, Truth, Type } from './type.ts'

/** What each word of a choice comes to. */
export function match<V extends string, T extends Type>(
  of: Choice<V>,
  cases: { readonly [K in V]: Operand<T> },
  at: { readonly [K in NoInfer<V>]?: Citation } = {},
): Operand<T> {
  const nodes = Object.fromEntries(Object.entries<Operand<T>>(cases).map(([name, one]) => [name, nodeOf(one)]))
  const [first] = Object.values(nodes)
  const absent = of.type.values.find((value) => nodes[value] === undefined)
  if (first === undefined || absent !== undefined) throw new LawError(`没有写“${absent ?? ''}”时如何`)
  return operandOf({ op: 'match', of: nodeOf(of), cases: nodes, at: at as Record<string, Citation>, type: first.type })
}

/** The first case that holds; where none does, the clause does not reach the case, and `otherwise` says why. */
export function choose<T extends Type>(
  cases: readonly { readonly when: Truth; readonly is: Operand<T>; readonly at?: Citation }[],
  otherwise: string,
): Operand<T> {
  const [first] = cases
  if (first === undefined) throw new LawError('至少要有一种情形')
  const nodes = cases.map(({ when, is, at }): ChooseCase => ({ when: nodeOf(when), is: nodeOf(is), ...(at && { at }) }))
  return operandOf({ op: 'choose', cases: nodes, otherwise, complete: false, type: first.is.type })
}

/** A word of a choice as a value. */
export const word = <V extends string>(type: ChoiceType<V>, value: NoInfer<V>): Choice<V> => {
  if (!type.values.includes(value)) throw new LawError(`“${value}”不在“${type.values.join('、')}”之中`)
  return operandOf({ op: 'constant', value, printed: value, type })
}
