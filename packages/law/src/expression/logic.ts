import { nodeOfKind } from './kind.ts'
import { LawError, type Node, operandOf } from './node.ts'
import { type Choice, type SetOf, type Truth, truthType } from './type.ts'

/** One word at least. */
type Words<V extends string> = readonly [V, ...V[]]

const truth = (of: Truth): Node => nodeOfKind('truth', of)

/** All of these hold. One that does not settles it, whatever is unknown of the others. */
export const all = (...of: readonly Truth[]): Truth => operandOf({ op: 'all', of: of.map(truth), type: truthType })
/** One of these holds at least. */
export const any = (...of: readonly Truth[]): Truth => operandOf({ op: 'any', of: of.map(truth), type: truthType })
export const not = (of: Truth): Truth => operandOf({ op: 'not', of: [truth(of)], type: truthType })

/** The choice is one of these words. */
export const is = <V extends string>(of: Choice<V>, ...values: Words<NoInfer<V>>): Truth => {
  const node = nodeOfKind('choice', of)
  requireWords(of.type.values, values)
  return operandOf({ op: 'is', of: node, values, type: truthType })
}

/** The set contains all of these words: every unit that must approve has. */
export const holds = <V extends string>(of: SetOf<V>, ...words: Words<NoInfer<V>>): Truth => {
  const node = nodeOfKind('set', of)
  requireWords(of.type.values, words)
  return operandOf({ op: 'holds', of: node, all: words, type: truthType })
}

/** Those of these words that the set does not contain, in the order in which the set names its words. */
export const lacking = <V extends string>(of: SetOf<V>, ...words: Words<NoInfer<V>>): SetOf<V> => {
  const node = nodeOfKind('set', of)
  requireWords(of.type.values, words)
  const all = of.type.values.filter((value) => words.includes(value))
  return operandOf({ op: 'lacking', of: node, all, type: of.type })
}

function requireWords(known: readonly string[], words: readonly string[]): void {
  if (words.length === 0) throw new LawError(`没有写“${known.join('、')}”中的哪些`)
  const stranger = words.find((word) => !known.includes(word))
  if (stranger !== undefined) throw new LawError(`“${stranger}”不在“${known.join('、')}”之中`)
}
