import { type DeclaredKind, type Placed, type Policy, placesOf } from '@zhengling/law'

/** A clause with what is declared at it, in the order of declaring. */
export interface DeclaredClause {
  readonly path: string
  /** What the clause is about; in our words, as the outline has it. */
  readonly gist: string
  readonly placed: readonly Placed[]
}

const order: readonly DeclaredKind[] = ['rule', 'parameter', 'question', 'unstated', 'procedure', 'duty', 'amendment']

/** The clauses at which a document declares something, in the order of print; what stands at several is at its first. */
export function declaredClauses(policy: Policy): readonly DeclaredClause[] {
  const seen = new Set<string>()
  const first = placesOf(policy).filter(({ kind, name }) => {
    const key = `${kind} ${name}`
    return !seen.has(key) && seen.add(key)
  })
  const byPath = Map.groupBy(first, ({ path }) => path)
  return Object.entries(policy.outline).flatMap(([path, { gist }]) => {
    const placed = byPath.get(path)
    return placed === undefined
      ? []
      : [{ path, gist, placed: placed.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) }]
  })
}
