import type { Question } from '../declare/question.ts'
import type { Node } from '../expression/node.ts'
import { type Answers, Evaluation, type Given } from './evaluation.ts'
import type { Result } from './result.ts'
import type { World } from './world.ts'

/** The evaluation under one combination of answers. */
export interface Leaf {
  readonly evaluation: Evaluation
  readonly result: Exclude<Result, { kind: 'asks' }>
  /** Open questions answered on the way, in the order they were met. */
  readonly answered: readonly (readonly [Question, string])[]
}

/** More combinations than this are not worked out: which of their questions matter is then not known. */
const MOST = 1024

export interface Explored {
  readonly leaves: readonly Leaf[]
  /** Where there were more combinations than are worked out: the questions met until then. */
  readonly unweighed?: readonly Question[]
}

/** Works a node out once for every combination of readings that it meets. */
export function explore(root: Node, given: Given, world: World, settled: Answers): Explored {
  const leaves: Leaf[] = []
  const questions = new Set<Question>()
  const visit = (answers: Answers, answered: Leaf['answered']): void => {
    if (leaves.length > MOST) return
    const evaluation = new Evaluation(given, world, answers)
    const result = evaluation.of(root)
    if (result.kind !== 'asks') {
      leaves.push({ evaluation, result, answered })
      return
    }
    const { question } = result
    if (question.kind === 'convention') throw new TypeError(`惯例“${question.name}”没有取法`)
    questions.add(question)
    for (const reading of Object.keys(question.readings))
      visit(new Map([...answers, [question.id, reading]]), [...answered, [question, reading]])
  }
  visit(settled, [])
  return { leaves, ...(leaves.length > MOST && { unweighed: [...questions] }) }
}
