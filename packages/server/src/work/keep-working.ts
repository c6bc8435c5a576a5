import type { Log } from '../log/log.ts'
import type { Runner } from './runner.ts'

/** Milliseconds between two looks at what is due. */
const EVERY = 5_000

/** Has a runner look for what is due, now and again and again, until it is closed. A fault is logged once while it lasts. */
export function keepWorking(runner: Runner, log: Log, every: number = EVERY): { readonly close: () => Promise<void> } {
  let said = ''
  const look = () =>
    void runner.tick().then(
      () => {
        said = ''
      },
      (error: unknown) => {
        // By its words alone: where it was thrown from may differ from time to time.
        const now = error instanceof Error ? error.message : String(error)
        if (now !== said) log.failed('work-not-begun', error)
        said = now
      },
    )
  const timer = setInterval(look, every)
  look()
  return {
    close: () => {
      clearInterval(timer)
      return runner.close()
    },
  }
}
