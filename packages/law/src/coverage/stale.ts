import type { Policy } from '../declare/policy.ts'
import { type Placed, placesOf } from './places.ts'

/** A clause that no longer reads as it did when the document was declared. */
export interface ChangedClause {
  readonly path: string
  /** Fingerprint it was declared against. */
  readonly was: string
  /** Fingerprint of the text as it reads now; null where the text has no such clause. */
  readonly is: string | null
  /** What stands there and is to be read again. */
  readonly hanging: readonly Placed[]
}

/** The clauses of a document's outline whose print differs from the text's, in the order of the outline. */
export function changedClauses(policy: Policy, prints: ReadonlyMap<string, string>): readonly ChangedClause[] {
  const places = placesOf(policy)
  return Object.entries(policy.outline).flatMap(([path, { print: was }]) => {
    const is = prints.get(path) ?? null
    return is === was ? [] : [{ path, was, is, hanging: places.filter((one) => one.path === path) }]
  })
}
