import type { Convention, Question } from '../declare/question.ts'
import { oneTypeOf } from './kind.ts'
import { LawError, nodeOf, operandOf } from './node.ts'
import type { Operand, Type } from './type.ts'

/** What each reading of a question comes to here. The same question has the same answer throughout an evaluation. */
export function byReading<R extends string, T extends Type>(
  question: Question<R> | Convention<R>,
  cases: { readonly [K in R]: Operand<T> },
): Operand<T> {
  const nodes = Object.fromEntries(Object.entries<Operand<T>>(cases).map(([name, one]) => [name, nodeOf(one)]))
  const absent = Object.keys(question.readings).find((name) => !Object.hasOwn(nodes, name))
  if (absent !== undefined) throw new LawError(`“${question.name}”缺少读法“${absent}”`)
  const stranger = Object.keys(nodes).find((name) => !Object.hasOwn(question.readings, name))
  if (stranger !== undefined) throw new LawError(`“${question.name}”没有读法“${stranger}”`)
  return operandOf({ op: 'open', question, cases: nodes, type: oneTypeOf(nodes) })
}
