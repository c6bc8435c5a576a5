import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, inTransaction, sqlOf } from '../executor.ts'
import { LEASE } from '../jobs/job.ts'
import { mayNot } from '../may/may.ts'
import { isLost, type WorkKey } from './work.ts'

/** One run in the hands of one process. */
export interface WorkRun extends WorkKey {
  /** What it is for: a day (YYYY-MM-DD) or a minute (YYYY-MM-DDTHH:MMZ). */
  readonly moment: string
  readonly worker: string
}

export interface TakeOrder extends WorkRun {
  /** What the process knew as done when it found this run due. */
  readonly after: string | null
  /** Moments before it that are passed over. */
  readonly skipped: number
  readonly now: Temporal.Instant
}

/**
 * Takes a run that is due: false where another process has it or was first, or it waits after a failure. One statement
 * takes it, so of many processes one does; there is none that leads. A run whose process was not heard of is taken over.
 */
export async function takeWork(db: Executor, actor: Actor, order: TakeOrder): Promise<boolean> {
  if (mayNot(actor, 'run-work') !== null) return false
  const { county, name, moment, worker, after, skipped, now } = order
  return inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await sqlOf(tx)
      .updateTable('recurring_work')
      .set({ running_for: moment, worker, alive_until: LEASE })
      .where((eb) => eb.and({ county, name }))
      .where('done_through', 'is not distinct from', after)
      .where((eb) => eb.or([eb('worker', 'is', null), isLost]))
      .where(sql<boolean>`(retry_at is null or retry_at <= clock_timestamp())`)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    const begun = { state: 'running', began_at: now.toString(), ended_at: null, message: null } as const
    await sqlOf(tx)
      .insertInto('work_run')
      .values({ county, name, moment, attempts: 1, skipped, ...begun })
      .onConflict((conflict) =>
        conflict
          .columns(['county', 'name', 'moment'])
          .doUpdateSet({ ...begun, attempts: sql<number>`work_run.attempts + 1` }),
      )
      .execute()
    return true
  })
}

/** Says that the process still works on a run; false where it has been taken over. */
export async function workGoesOn(db: Executor, actor: Actor, run: WorkRun): Promise<boolean> {
  if (mayNot(actor, 'run-work') !== null) return false
  const { numUpdatedRows } = await ownRow(db, run).set({ alive_until: LEASE }).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Gives a run back unfinished (the server stops): another process takes it up at once. */
export async function giveBackWork(db: Executor, actor: Actor, run: WorkRun): Promise<void> {
  if (mayNot(actor, 'run-work') !== null) return
  await ownRow(db, run).set(FREE).execute()
}

export const FREE = { running_for: null, worker: null, alive_until: null }

/** The row of the work while the run is in this process's hands. */
export const ownRow = (db: Executor, { county, name, moment, worker }: WorkRun) =>
  sqlOf(db)
    .updateTable('recurring_work')
    .where((eb) => eb.and({ county, name, running_for: moment, worker }))
