import type { Citation } from '../declare/citation.ts'
import { nodeOfKind, oneTypeOf } from './kind.ts'
import { type ChooseCase, LawError, type Node, nodeOf, operandOf } from './node.ts'
import type { Choice, ChoiceType, Operand, Truth, Type } from './type.ts'

/** What each word of a choice comes to. */
export function match<V extends string, T extends Type>(
  of: Choice<V>,
  cases: { readonly [K in V]: Operand<T> },
  at: { readonly [K in NoInfer<V>]?: Citation } = {},
): Operand<T> {
  const nodes = Object.fromEntries(Object.entries<Operand<T>>(cases).map(([name, one]) => [name, nodeOf(one)]))
  const chosen = nodeOfKind('choice', of)
  const { values } = of.type
  const absent = values.find((value) => !Object.hasOwn(nodes, value))
  if (absent !== undefined) throw new LawError(`没有写“${absent}”时如何`)
  const stranger = Object.keys({ ...nodes, ...at }).find((name) => !(values as readonly string[]).includes(name))
  if (stranger !== undefined) throw new LawError(`“${stranger}”不在“${values.join('、')}”之中`)
  return operandOf({
    op: 'match',
    of: chosen,
    cases: nodes,
    at: at as Record<string, Citation>,
    type: oneTypeOf(nodes),
  })
}

/** The first case that holds; where none does, the clause does not reach the case, and `otherwise` says why. */
export function choose<T extends Type>(
  cases: readonly { readonly when: Truth; readonly is: Operand<T>; readonly at?: Citation }[],
  otherwise: string,
): Operand<T> {
  const nodes = cases.map(
    ({ when, is, at }): ChooseCase => ({ when: nodeOfKind('truth', when), is: nodeOf(is), ...(at && { at }) }),
  )
  const type = oneTypeOf(Object.fromEntries(nodes.map(({ is }, i) => [`第${i + 1}种情形`, is])))
  if (otherwise.trim() === '' && !isRest(nodes.at(-1)?.when))
    throw new LawError('最后一种情形不是其余一切（yes）的，应写明各种情形都不符合时的说明')
  return operandOf({ op: 'choose', cases: nodes, otherwise, complete: false, type })
}

const isRest = (when: Node | undefined): boolean => when?.op === 'constant' && when.value === true

/** A word of a choice as a value. */
export const word = <V extends string>(type: ChoiceType<V>, value: NoInfer<V>): Choice<V> => {
  if (!type.values.includes(value)) throw new LawError(`“${value}”不在“${type.values.join('、')}”之中`)
  return operandOf({ op: 'constant', value, printed: value, type })
}
