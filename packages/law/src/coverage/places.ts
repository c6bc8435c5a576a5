import type { Citation } from '../declare/citation.ts'
import type { Declarations } from '../declare/declaration.ts'
import type { Policy } from '../declare/policy.ts'
import { casesIn } from '../expression/cited.ts'

/** What can stand at a clause. */
export type DeclaredKind = 'rule' | 'parameter' | 'unstated' | 'question' | 'procedure' | 'duty' | 'amendment'

/** A declaration and one of the clauses it stands at. */
export interface Placed {
  readonly kind: DeclaredKind
  readonly name: string
  /** Path of the clause in the policy's own document. */
  readonly path: string
}

/**
 * Everything a document declares with every clause it stands at: its own, and those of its single cases and steps. What
 * only argues for a reading or conflicts with it is no place of its own.
 */
export function placesOf({ head, declared }: Pick<Policy, 'head' | 'declared'>): readonly Placed[] {
  const at = (kind: DeclaredKind, name: string, cited: readonly (Citation | undefined)[]): readonly Placed[] => {
    const own = cited.flatMap((one) => (one?.document === head.number ? [one.clause] : []))
    return [...new Set(own)].map((path) => ({ kind, name, path }))
  }
  return [
    ...declared.parameters.flatMap(({ name, at: own, is }) => at('parameter', name, [own, ...casesIn(is)])),
    ...declared.rules.flatMap(({ name, at: own, is }) => at('rule', name, [own, ...casesIn(is)])),
    ...declared.unstated.flatMap(({ name, at: own }) => at('unstated', name, [own])),
    ...declared.questions.flatMap(({ name, at: own }) => at('question', name, [own])),
    ...declared.procedures.flatMap((one) => at('procedure', one.name, [one.at, ...stepsOf(one)])),
    ...declared.duties.flatMap(({ name, at: own, figures }) =>
      at('duty', name, [own, ...figures.map((one) => one.at)]),
    ),
    ...declared.amendments.flatMap(({ target, at: own, is }) =>
      at('amendment', target.name, [own, ...(is ? casesIn(is) : [])]),
    ),
  ]
}

const stepsOf = ({ steps }: Declarations['procedures'][number]): Citation[] => Object.values(steps).map(({ at }) => at)
