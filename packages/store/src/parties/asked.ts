import type { KeyRing } from '../personal/key-ring.ts'
import type { Random } from '../token.ts'

/** What a question about parties is asked with. */
export interface PartiesAsked {
  readonly county: string
  readonly keys: KeyRing
}

/** What an act on parties is done with. */
export interface PartyAct extends PartiesAsked {
  readonly now: Temporal.Instant
  readonly random: Random
}
