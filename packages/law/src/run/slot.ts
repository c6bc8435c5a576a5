/**
 * One step of a plan: a whole number or a truth worked out from earlier ones. There are no gaps, no exceptions and no
 * order of visiting: every slot has a value for every row, and what a row does not settle is said by slots of flags.
 */
export interface Slot {
  /** Its place in the plan; what it is made of stands before it. */
  readonly id: number
  readonly op: SlotOp
  readonly of: readonly Slot[]
  /** `constant`: the number, 1 or 0 for a truth; `input`, `absent`: which input; `bits`: the mask; else 0. */
  readonly k: number
  /** Whether it is a truth: 1 or 0. */
  readonly truth: boolean
  /** No row gives a number outside `[from, to]`. */
  readonly from: number
  readonly to: number
  /** All numbers that it can be, where they are few. */
  readonly among?: readonly number[]
}

/**
 * `divide` rounds down. `or` joins flags, `bits` keeps those of a mask. `month`: months since the year 0 of a day
 * number, `first`: the first day of such a month, `day`: the day of the month. Days count from 1970-01-01.
 */
export type SlotOp =
  | 'constant'
  | 'input'
  | 'absent'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'least'
  | 'greatest'
  | 'or'
  | 'bits'
  | 'month'
  | 'first'
  | 'day'
  | 'less'
  | 'equal'
  | 'both'
  | 'either'
  | 'not'
  | 'select'

/** What keeps a row from a value, the strongest the highest; 0: nothing, the value is known. */
export const flag = { open: 1, unknown: 2, unstated: 4, inapplicable: 8 } as const

/** `open` here: a question that nothing has settled was met; what comes of that is for the explained way to say. */
export type SettledKind = 'known' | keyof typeof flag

const kinds: Readonly<Record<number, SettledKind>> = {
  0: 'known',
  [flag.open]: 'open',
  [flag.unknown]: 'unknown',
  [flag.unstated]: 'unstated',
  [flag.inapplicable]: 'inapplicable',
}

export const kindOf = (flags: number): SettledKind => kinds[flags] ?? 'open'
