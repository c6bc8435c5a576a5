import { type Law, lawOf } from '../declare/law.ts'
import type { Policy } from '../declare/policy.ts'
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
 * The documents of a county as one law, proved.
 * @throws LawError naming every problem with its document and clause
 */
export function provedLaw(policies: readonly Policy[]): Law {
  const law = lawOf(policies)
  const problems = checkLaw(law)
  if (problems.length === 0) return law
  const lines = problems.map(({ at, name, message }) => `${at.document} ${at.clause} ${name}：${message}`)
  throw new LawError(`所声明的规定有${problems.length}处错误：\n${lines.join('\n')}`)
}
