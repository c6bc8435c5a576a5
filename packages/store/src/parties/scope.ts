import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tables } from '../tables.ts'

/** Which parties an actor sees. */
export type PartyScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'townships'; readonly codes: readonly string[] }
  | { readonly kind: 'own'; readonly party: string }
  | { readonly kind: 'none' }

/**
 * The county government's office sees all parties, an official of a township its own, a party itself; nobody else sees
 * any, the administrators and the founder included.
 */
export function partyScope(actor: Actor): PartyScope {
  switch (actor.kind) {
    case 'official':
      if (actor.office && !actor.founder) return { kind: 'all' }
      return actor.townships.length === 0 ? { kind: 'none' } : { kind: 'townships', codes: actor.townships }
    case 'party':
      return { kind: 'own', party: actor.party }
    case 'public':
    case 'administrator':
    case 'system':
      return { kind: 'none' }
  }
}

/** The same as a condition on `party`, for lists and single reads alike: what is not seen is not there. */
export function seenBy(actor: Actor) {
  const scope = partyScope(actor)
  return (eb: ExpressionBuilder<Tables, 'party'>): Expression<SqlBool> => {
    switch (scope.kind) {
      case 'all':
        return sql<SqlBool>`true`
      case 'townships':
        return eb('party.township', 'in', scope.codes)
      case 'own':
        return eb('party.id', '=', scope.party)
      case 'none':
        return sql<SqlBool>`false`
    }
  }
}
