import { sm3 } from '../sm3.ts'
import type { AskedFigure, Fixed, OpenQuestion, ReadDay } from '../tables.ts'

/** One unit's time of a declared duty, as the law gives it. */
export interface ComputedItem {
  readonly unit: string
  readonly named: boolean
  readonly along: readonly string[]
  readonly reportedTo: readonly string[]
  readonly clause: string
  readonly what: string
  readonly evidence: readonly string[]
  readonly fixed: Fixed
  readonly period: string
  /** The day printed for it, `YYYY-MM-DD`; empty where there is none. */
  readonly printed: string
  /** The event it counts from; empty where it counts from none. */
  readonly event: string
  readonly rule: string
  readonly dates: readonly ReadDay[]
  readonly questions: readonly OpenQuestion[]
  readonly because: string | null
  /** Where the text does not name the unit: the words, and the office's decision that names it. */
  readonly assigned: { readonly words: string; readonly id: string } | null
  /** Figures that its report gives. */
  readonly asks: readonly AskedFigure[]
}

/** All times of one duty in a window of days, both included. What is not among them is not asked for in that window. */
export interface ComputedDuty {
  readonly document: string
  readonly duty: string
  /** SM3 of what its days follow from. */
  readonly print: string
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
  readonly items: readonly ComputedItem[]
  /** Everybody who is asked at all, in this window or another: who is not among them owes nothing of this duty any more. */
  readonly units: readonly string[]
  /** Why its days are other than before, for whoever asks; null where they are computed for the first time or only further. */
  readonly why: string | null
}

/** By what a duty is found. */
export const horizonKey = (document: string, duty: string): string => `${document}/${duty}`

/** The id of an item: the same duty of the same unit at the same time is the same item, whatever its day becomes. */
export const itemId = (
  document: string,
  duty: string,
  { period, printed, event, unit }: Pick<ComputedItem, 'period' | 'printed' | 'event' | 'unit'>,
): string => sm3([document, duty, period, printed, event, unit].join('\0')).slice(0, 24)
