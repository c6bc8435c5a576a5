import { dayOrNull } from '../day.ts'
import type { DocumentPrint } from '../tables.ts'
import { normalise } from './normalise.ts'

type Printed = Pick<DocumentPrint, 'issued' | 'effective' | 'validFor'>

/** The day from which a document is in force: the one it names, else its own day. `YYYY-MM-DD`, null where neither is a day. */
export const inForceFrom = ({ effective, issued }: Printed): string | null => dayOrNull(effective) ?? dayOrNull(issued)

/**
 * The first day on which it is no longer in force by its own words (有效期5年) whichever way the days are counted; null
 * where it names no end. Whether the first day counts is not written, so the last day may be one of two: a document that
 * may still be in force is not hidden.
 */
export function inForceUntil(printed: Printed): string | null {
  const from = inForceFrom(printed)
  const [, amount, unit] = /‹(\d+)›(年|个月)/.exec(normalise(printed.validFor ?? '').text) ?? []
  if (from === null || amount === undefined) return null
  const length = unit === '年' ? { years: Number(amount) } : { months: Number(amount) }
  return Temporal.PlainDate.from(from).add(length).add({ days: 1 }).toString()
}
