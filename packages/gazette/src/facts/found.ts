import type { Fact } from '../types.ts'

type FoundAs<F> = F extends Fact
  ? {
      readonly kind: F['kind']
      readonly from: number
      readonly to: number
      readonly value: F['value']
      /** Where its number stands, for what is said about the number beside it (以上, 不超过). */
      readonly number?: readonly [from: number, to: number]
    }
  : never

/** A fact in a text, before it has a place in the source: `[from, to)` counts units of the text. */
export type Found = FoundAs<Fact>
export type FoundKind<K extends Fact['kind']> = Extract<Found, { kind: K }>
