import { LawError, nodeOf, operandOf } from './node.ts'
import { type Choice, type SetOf, type Truth, truthType } from './type.ts'

/** All of these hold. One that does not settles it, whatever is unknown of the others. */
export const all = (...of: readonly Truth[]): Truth => operandOf({ op: 'all', of: of.map(nodeOf), type: truthType })
/** One of these holds at least. */
export const any = (...of: readonly Truth[]): Truth => operandOf({ op: 'any', of: of.map(nodeOf), type: truthType })
export const not = (of: Truth): Truth => operandOf({ op: 'not', of: [nodeOf(of)], type: truthType })

/** The choice is one of these words. */
export const is = <V extends string>(of: Choice<V>, ...values: readonly NoInfer<V>[]): Truth => {
  requireWords(of.type.values, values)
  return operandOf({ op: 'is', of: nodeOf(of), values, type: truthType })
}

/** The set contains all of these words: every unit that must approve has. */
export const holds = <V extends string>(of: SetOf<V>, ...words: readonly NoInfer<V>[]): Truth => {
  requireWords(of.type.values, words)
  return operandOf({ op: 'holds', of: nodeOf(of), all: words, type: truthType })
}

/** Those of these words that the set does not contain, in the order in which the set names its words. */
export const lacking = <V extends string>(of: SetOf<V>, ...words: readonly NoInfer<V>[]): SetOf<V> => {
  requireWords(of.type.values, words)
  const all = of.type.values.filter((value) => words.includes(value))
  return operandOf({ op: 'lacking', of: nodeOf(of), all, type: of.type })
}

function requireWords(known: readonly string[], words: readonly string[]): void {
  const stranger = words.find((word) => !known.includes(word))
  if (stranger !== undefined) throw new LawError(`“${stranger}”不在“${known.join('、')}”之中`)
}
