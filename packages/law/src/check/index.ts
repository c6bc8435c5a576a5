import type { Law } from '../declare/law.ts'
import { checkGradings } from './gradings.ts'
import { checkMoney } from './money.ts'
import { checkPayments } from './payments.ts'
import type { Problem } from './problem.ts'

export type { Problem } from './problem.ts'

/** Everything that is proved of a county's law before a case is decided by it; units, citations and sequences were refused on the way here. */
export const checkLaw = (law: Law): Problem[] => [...checkGradings(law), ...checkMoney(law), ...checkPayments(law)]
