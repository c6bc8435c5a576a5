import type { Schedule, WorkRun } from '@zhengling/store'
import type { Service } from '../http/service.ts'
import type { Refusal } from '../refusal.ts'

/** One run as its work sees it. */
export interface Run extends WorkRun {
  /** Aborted when the server stops or the run was taken over: what takes long ends early, what is left is taken up again. */
  readonly signal: AbortSignal
}

/** Work that comes again, as the registry lists it. */
export interface Recurring {
  /** English, lower case: in the database and in logs. */
  readonly name: string
  /** In an office's words. */
  readonly title: string
  readonly schedule: Schedule
  /**
   * Does it. Gives what is to be said of it, or null; a refusal where it could not be done: it is tried again later. What must be
   * done once and no more ends its run in its own transaction (`finishWorkIn`); other work may be done again where its process dies.
   */
  readonly run: (service: Service, run: Run) => Promise<string | null | Refusal>
}
