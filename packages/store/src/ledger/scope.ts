import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { type Actor, unitsOf } from '../actor.ts'
import { hasAnyOf } from '../any-of.ts'
import { may } from '../may/may.ts'
import type { Tables } from '../tables.ts'

/** Whether an actor sees the whole ledger: whoever keeps it, and who leads the county's government. */
export const seesAll = (actor: Actor): boolean => may(actor, 'see-county').outcome === 'allowed'

/**
 * Which items an actor sees: the office and leaders all; others what their units owe, help with, or are reported to. One condition for
 * lists, single reads, counts and calendars.
 */
export function itemsSeen(actor: Actor) {
  return (eb: ExpressionBuilder<Tables, 'duty_item'>): Expression<SqlBool> => {
    if (seesAll(actor)) return eb.lit(true)
    const units = unitsOf(actor)
    if (units.length === 0) return eb.lit(false)
    return eb.or([eb('unit', 'in', [...units]), hasAnyOf('along', units), hasAnyOf('reported_to', units)])
  }
}
