import type { Actor, KeyRing, Store } from '@zhengling/store'
import type * as z from 'zod'
import type { Clock } from '../clock.ts'
import type { County } from '../counties.ts'
import type { Refusal } from '../refusal.ts'

/** What an operation works with: an open store, the county it serves, time and randomness. */
export interface Work {
  readonly store: Store
  readonly county: County
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
  /** The keys of personal data; asked for only by what needs them, since a file of them may be unusable. */
  readonly keys: () => KeyRing | Refusal
  /** Where the server can be reached in a browser; null where none runs. */
  readonly address: string | null
}

/**
 * Something done in the store on request. The command line, the socket and the workbench run the same one, so that
 * they give the same answer. Parameters and result are JSON; a file comes as bytes beside them.
 */
export interface Operation<P, R> {
  readonly name: string
  readonly params: z.ZodType<P>
  readonly result: z.ZodType<R>
  /** Whether it may begin a new store where there is none. Absent: it never does. */
  creates?(params: P): boolean
  run(work: Work, actor: Actor, params: P, bytes: Uint8Array): Promise<R | Refusal>
}
