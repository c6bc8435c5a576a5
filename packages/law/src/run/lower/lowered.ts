import type { Ratio } from '../../number/ratio.ts'
import type { Slot } from '../slot.ts'

/** An exact number in whole steps: `whole × step`, or `whole ÷ by × step` where it came from a division. */
export interface LoweredNumber {
  readonly kind: 'number'
  readonly whole: Slot
  /** Above zero. */
  readonly by?: Slot
  readonly step: Ratio
}

/**
 * What is a whole number by itself: a truth, the place of a word in its choice, a set as one bit a word, a day, a moment.
 * `words`: those of the choice or the set.
 */
export interface LoweredCode {
  readonly kind: 'code'
  readonly code: Slot
  readonly words?: readonly string[]
}

export interface LoweredAmounts {
  readonly kind: 'amounts'
  readonly parts: ReadonlyMap<string, LoweredNumber>
}

export type LoweredValue = LoweredNumber | LoweredCode | LoweredAmounts

/** A node in whole numbers. `flags` 0: known; then `value` counts, else it says nothing. Absent: it is never known. */
export interface Lowered {
  readonly flags: Slot
  readonly value?: LoweredValue
}

/** The slots that say what a node comes to. */
export const slotsOf = ({ flags, value }: Lowered): readonly Slot[] => [flags, ...slotsIn(value)]

function slotsIn(value: LoweredValue | undefined): readonly Slot[] {
  switch (value?.kind) {
    case 'number':
      return value.by ? [value.whole, value.by] : [value.whole]
    case 'code':
      return [value.code]
    case 'amounts':
      return [...value.parts.values()].flatMap(slotsIn)
    case undefined:
      return []
  }
}
