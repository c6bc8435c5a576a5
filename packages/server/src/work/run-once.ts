import { randomBytes } from 'node:crypto'
import { failWork, faultOf, finishWork, giveBackWork, workGoesOn } from '@zhengling/store'
import type { Service } from '../http/service.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { WORKER } from './actor.ts'
import type { Recurring, Run } from './recurring.ts'

/**
 * Does one run that was taken, saying every `beat` milliseconds that it goes on, and writes down how it ended. True where
 * it is done. Never throws: what goes wrong is told in the log and in the run's own record.
 */
export async function runOnce(
  service: Service,
  work: Recurring,
  { beat, stop, ...taken }: Omit<Run, 'signal'> & { readonly beat: number; readonly stop: AbortController },
): Promise<boolean> {
  const { store, clock, log } = service
  const run: Run = { ...taken, signal: stop.signal }
  const heart = setInterval(() => {
    workGoesOn(store.db, WORKER, run).then(
      (mine) => mine || stop.abort(),
      (error: unknown) => log.failed('work-beat-failed', error, { work: work.name }),
    )
  }, beat)
  try {
    const said = await attempt(service, work, run)
    if (!isRefusal(said)) {
      await finishWork(store.db, WORKER, run, { now: clock.now(), message: said })
      return true
    }
    if (run.signal.aborted) await giveBackWork(store.db, WORKER, run)
    else await failWork(store.db, WORKER, run, { now: clock.now(), message: said.message })
    return false
  } catch (error) {
    // The lease runs out, and the run is taken up again.
    log.failed('work-end-not-kept', error, { work: work.name, moment: run.moment })
    return false
  } finally {
    clearInterval(heart)
  }
}

async function attempt(service: Service, work: Recurring, run: Run): Promise<string | null | Refusal> {
  try {
    return await work.run(service, run)
  } catch (error) {
    const fault = faultOf(error)
    if (fault !== undefined) return refuse(fault.message)
    const incident = randomBytes(4).toString('hex')
    service.log.failed('work-failed', error, { incident, work: work.name, moment: run.moment })
    return refuse(`程序出错，事件编号 ${incident}，日志中有详情。`)
  }
}
