import type { Law } from '../declare/law.ts'
import { LawError } from '../expression/node.ts'
import { checkAmendments, checkCircles } from './amendments.ts'
import { checkCitations } from './citations.ts'
import { checkDocuments } from './documents.ts'
import { checkFacts } from './facts.ts'
import { checkGradings } from './gradings.ts'
import { checkMoney } from './money.ts'
import { checkPayments } from './payments.ts'
import type { Problem } from './problem.ts'
import { checkQuestions } from './questions.ts'

export type { Problem } from './problem.ts'

/**
 * Everything that is proved of a county's law before a case is decided by it: citations, facts, questions, amendments,
 * documents put out of force, gradings, money, payments. Units, sequences and words were refused on the way here. A law
 * that is made of itself cannot be tried any further.
 */
export function checkLaw(law: Law): Problem[] {
  const circles = checkCircles(law)
  if (circles.length > 0) return circles
  const checks = [
    checkCitations,
    checkFacts,
    checkQuestions,
    checkAmendments,
    checkDocuments,
    checkGradings,
    checkMoney,
    checkPayments,
  ]
  return checks.flatMap((check) => check(law))
}

/**
 * Proves a county's law before it is served or changed; whoever only reads it need not wait for the proof.
 * @throws LawError naming every problem with its document and clause
 */
export function proveLaw(law: Law): void {
  const problems = checkLaw(law)
  if (problems.length === 0) return
  const lines = problems.map(({ at, name, message }) => `${at.document} ${at.clause} ${name}：${message}`)
  throw new LawError(`所声明的规定有${problems.length}处错误：\n${lines.join('\n')}`)
}
