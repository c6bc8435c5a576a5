import type { Law } from '../declare/law.ts'
import { checkAmendments, checkCircles } from './amendments.ts'
import { checkCitations } from './citations.ts'
import { checkDocuments } from './documents.ts'
import { checkGradings } from './gradings.ts'
import { checkMoney } from './money.ts'
import { checkPayments } from './payments.ts'
import type { Problem } from './problem.ts'

export type { Problem } from './problem.ts'

/**
 * Everything that is proved of a county's law before a case is decided by it: citations, amendments, documents put out of
 * force, gradings, money, payments. Units, sequences and words were refused on the way here. A law that is made of itself
 * cannot be tried any further.
 */
export function checkLaw(law: Law): Problem[] {
  const circles = checkCircles(law)
  if (circles.length > 0) return circles
  const checks = [checkCitations, checkAmendments, checkDocuments, checkGradings, checkMoney, checkPayments]
  return checks.flatMap((check) => check(law))
}
