import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { type Actor, unitsOf } from '../actor.ts'
import { may } from '../may/may.ts'
import type { Tables } from '../tables.ts'

/** Which requests an actor sees: the office and who leads the county's government all, others those of their units. */
export function requestsSeen(actor: Actor) {
  return (eb: ExpressionBuilder<Tables, 'info_request'>): Expression<SqlBool> => {
    if (may(actor, 'see-county').outcome === 'allowed') return eb.lit(true)
    const units = unitsOf(actor)
    return units.length === 0 ? eb.lit(false) : eb('unit', 'in', [...units])
  }
}

/** Whether an actor sees who asks and what is said: whoever does the work of the unit asked. */
export const opensRequest = (actor: Actor, request: { readonly unit: string }): boolean =>
  may(actor, 'handle-request', request).outcome === 'allowed'
