import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { type Actor, unitsOf } from '../actor.ts'
import { hasAnyOf } from '../any-of.ts'
import { may } from '../may/may.ts'
import type { Tables } from '../tables.ts'

/** Whether an actor sees all that was done on a matter, clues handed on too: whoever keeps them. */
export const seesMatters = (actor: Actor): boolean => may(actor, 'keep-matters').outcome === 'allowed'

/** Which matters an actor sees: the office and leaders all; others those that their units lead, help with or check. */
export function mattersSeen(actor: Actor) {
  return (eb: ExpressionBuilder<Tables, 'matter'>): Expression<SqlBool> => {
    if (may(actor, 'see-county').outcome === 'allowed') return eb.lit(true)
    const units = unitsOf(actor)
    if (units.length === 0) return eb.lit(false)
    return eb.or([eb('checker', 'in', [...units]), hasAnyOf('leads', units), hasAnyOf('along', units)])
  }
}
