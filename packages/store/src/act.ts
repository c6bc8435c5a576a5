import type { Actor } from './actor.ts'
import type { Json } from './canonical.ts'
import { type Executor, inTransaction } from './executor.ts'
import { append } from './journal.ts'

/** When and where an act is done. */
export interface Act {
  readonly county: string
  readonly now: Temporal.Instant
}

/** What the journal says of it. */
export interface Entry {
  /** English, lower case: import, publish, correct … */
  readonly verb: string
  readonly object: { readonly kind: string; readonly id: string }
  /** Path of the clause it is done on or under. */
  readonly clause?: string
  readonly payload?: { readonly [key: string]: Json }
}

/** How an effect ended; without an entry nothing was done. */
export interface Done<T> {
  readonly result: T
  readonly entry: Entry | null
}

/**
 * One act: the effect and its journal entry in one transaction, the entry last. An effect that returns no entry is
 * rolled back, so nothing can be changed that the journal does not say. This is the only way to write.
 */
export async function act<T>(
  db: Executor,
  actor: Actor,
  { county, now }: Act,
  effect: (tx: Executor) => Promise<Done<T>>,
): Promise<T> {
  try {
    return await inTransaction(db, async (tx) => {
      const { result, entry } = await effect(tx)
      if (entry === null) throw new Nothing(result)
      const { verb, object, clause = null, payload = {} } = entry
      await append(tx, county, { at: now, actor, verb, object, clause, payload })
      return result
    })
  } catch (error) {
    if (error instanceof Nothing) return error.result as T
    throw error
  }
}

/** Carries the result out of a transaction that is rolled back. */
class Nothing extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('nothing was done')
    this.result = result
  }
}
