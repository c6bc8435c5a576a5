import type { Caller, Reach } from '../caller.ts'
import type { Cast } from '../cast.ts'
import type { Ledger } from '../ledger.ts'
import type { Place } from '../server-process.ts'

/** What the clients share. */
export interface Work {
  readonly reach: Reach
  readonly cast: Cast
  readonly ledger: Ledger
  readonly place: Place
  /** A number that was not given before, in any round. */
  readonly next: () => number
  /** Whoever has signed in during the load; their sessions must last. */
  readonly signedIn: Caller[]
}

/** One client's next piece of work. It throws NoAnswer when the server is gone. */
export type Client = (work: Work) => Promise<void>
