import type { DutyItem } from '@zhengling/store'
import type { Change, Choice } from './change.ts'

/** One cell of a sheet that says something else than the ledger, or a row that is new in it; why a file cannot do it where it cannot. */
export type Difference = Omit<Choice, 'change'> & {
  readonly change: Change | { readonly kind: 'refused'; readonly because: string }
}

/** What of a row cannot be read, and what would be right. */
export interface SheetFault {
  readonly row: number
  /** Null where it is about the whole row. */
  readonly column: string | null
  readonly message: string
}

export const aboutItem = ({ what, period, unit }: Pick<DutyItem, 'what' | 'period' | 'unit'>): string =>
  [what, period, unit].filter((one) => one !== '').join('，')

export const refusedChange = (because: string) => ({ kind: 'refused', because }) as const
