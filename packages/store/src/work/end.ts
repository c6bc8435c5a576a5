import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, inTransaction, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { FREE, ownRow, type WorkRun } from './take.ts'

/** How a run ended. */
export interface RunEnd {
  readonly now: Temporal.Instant
  /** Why it failed, or what is to be said of it: in Chinese, for people. */
  readonly message: string | null
}

/**
 * Writes down, in the transaction of what a run did, that it is done, so that it is done once or not at all. False where
 * the run has been taken over: then the transaction must be given up.
 */
export async function finishWorkIn(tx: Executor, actor: Actor, run: WorkRun, end: RunEnd): Promise<boolean> {
  if (mayNot(actor, 'run-work') !== null) return false
  const done = { done_through: run.moment, failures: 0, retry_at: null, ...FREE }
  const { numUpdatedRows } = await ownRow(tx, run).set(done).executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await endRun(tx, run, 'done', end)
  return true
}

/** The same for work that is no transaction of its own: it may be done again where its process dies before this. */
export const finishWork = (db: Executor, actor: Actor, run: WorkRun, end: RunEnd): Promise<boolean> =>
  inTransaction(db, (tx) => finishWorkIn(tx, actor, run, end))

/** Waits 1, 2, 4 … minutes after a failure, an hour at most. */
const RETRY = sql<string>`clock_timestamp() + least(power(2, least(failures, 6)), 60) * interval '1 minute'`

/** Writes down why a run failed; it is tried again later, before any that comes after it. False as above. */
export async function failWork(db: Executor, actor: Actor, run: WorkRun, end: RunEnd): Promise<boolean> {
  if (mayNot(actor, 'run-work') !== null) return false
  return inTransaction(db, async (tx) => {
    const failed = { retry_at: RETRY, failures: sql<number>`failures + 1`, ...FREE }
    const { numUpdatedRows } = await ownRow(tx, run).set(failed).executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await endRun(tx, run, 'failed', end)
    return true
  })
}

const endRun = (
  tx: Executor,
  { county, name, moment }: WorkRun,
  state: 'done' | 'failed',
  { now, message }: RunEnd,
): Promise<unknown> =>
  sqlOf(tx)
    .updateTable('work_run')
    .set({ state, ended_at: now.toString(), message })
    .where((eb) => eb.and({ county, name, moment }))
    .execute()
