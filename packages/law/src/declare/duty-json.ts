import { doubtsOf } from '../due/rule.ts'
import type { Duty } from './duty.ts'

/** A duty as `policies` gives it. */
export interface DutyJson extends Omit<Duty, 'at' | 'whoAt' | 'also' | 'policy' | 'due'> {
  /** The document's number and the name. */
  readonly id: string
  /** Path of the clause. */
  readonly at: string
  /** Path of the clause that names who leads, where it is another. */
  readonly whoAt?: string
  /** Paths of the other clauses that order the same act. */
  readonly also?: readonly string[]
  /** As an official would print it: 每月月底前. */
  readonly due: string
  /** Why no day can be given, and the words looked for; absent where one can. */
  readonly undated?: { readonly why: string; readonly looked: readonly string[] }
  /** Ids of what is open about its days. */
  readonly asks: readonly string[]
}

export function dutyJson({ name, at, policy, due, ...fixed }: Duty): DutyJson {
  const { who, whoAt, also, along, to, what, goal, measures, standard, evidence, figures } = fixed
  return {
    id: `${policy.number}/${name}`,
    name,
    at: at.clause,
    who,
    ...(whoAt !== undefined && { whoAt: whoAt.clause }),
    ...(also !== undefined && { also: also.map(({ clause }) => clause) }),
    along,
    to,
    what,
    ...(goal !== undefined && { goal }),
    ...(measures !== undefined && { measures }),
    ...(standard !== undefined && { standard }),
    evidence,
    figures,
    due: due.words,
    ...(due.kind === 'undated' && { undated: { why: due.why, looked: due.looked } }),
    asks: doubtsOf(due).map(({ id }) => id),
  }
}
