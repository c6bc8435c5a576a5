import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { finishWorkIn } from './end.ts'
import { forgetOver } from './forget.ts'
import type { WorkRun } from './take.ts'

export interface DayPass {
  readonly run: WorkRun
  readonly now: Temporal.Instant
  /** How long traces of signing in are kept. */
  readonly tracesKept: Temporal.Duration
}

/**
 * Does what a day brings and notes in the journal that the day has been passed: once for each day, in the transaction that
 * ends the run. False where another process has taken the run over; then nothing was done.
 */
export async function passDay(db: Executor, actor: Actor, { run, now, tracesKept }: DayPass): Promise<boolean> {
  const { county, moment } = run
  return act(db, actor, { county, now }, async (tx) => {
    const deleted = await forgetOver(tx, { county, now, tracesKept })
    if (!(await finishWorkIn(tx, actor, run, { now, message: null }))) return { result: false, entry: null }
    return {
      result: true,
      entry: { verb: 'pass-day', object: { kind: 'day', id: moment }, payload: { deleted } },
    }
  })
}
