import type { Convention, Question } from '../declare/question.ts'
import { LawError, nodeOf, operandOf } from './node.ts'
import type { Operand, Type } from './type.ts'

/** What each reading of a question comes to here. The same question has the same answer throughout an evaluation. */
export function byReading<R extends string, T extends Type>(
  question: (Question | Convention) & { readonly readings: { readonly [K in R]: object } },
  cases: { readonly [K in R]: Operand<T> },
): Operand<T> {
  const nodes = Object.fromEntries(Object.entries<Operand<T>>(cases).map(([name, one]) => [name, nodeOf(one)]))
  const [first] = Object.values(nodes)
  const absent = Object.keys(question.readings).find((name) => nodes[name] === undefined)
  if (first === undefined || absent !== undefined) throw new LawError(`“${question.name}”缺少读法“${absent ?? ''}”`)
  return operandOf({ op: 'open', question, cases: nodes, type: first.type })
}
