import {
  dueRun,
  giveBackWork,
  registerWork,
  takeWork,
  type WorkRun,
  type WorkStanding,
  worksOf,
} from '@zhengling/store'
import type { Service } from '../http/service.ts'
import { WORKER } from './actor.ts'
import type { Recurring } from './recurring.ts'
import { runOnce } from './run-once.ts'

/** Does recurring work in this process, beside others that do the same. */
export interface Runner {
  /** Takes what is due and free, does it one after another while more of it is due, and gives when all that has ended. */
  tick(): Promise<void>
  /** Takes nothing more, tells what runs to end early, and waits for it; what does not end in time is given back. */
  close(): Promise<void>
}

export interface Pace {
  /** Milliseconds between two signs of life: several times within a lease. */
  readonly beat: number
  /** Milliseconds that a stopping server leaves to what runs. */
  readonly patience: number
}

const USUAL: Pace = { beat: 8_000, patience: 10_000 }

/** Makes the works known and gives what does them. */
export async function runnerOf(
  service: Service,
  works: readonly Recurring[],
  { beat, patience }: Pace = USUAL,
): Promise<Runner> {
  const { store, clock, random } = service
  const county = service.county.code
  const worker = Buffer.from(random(12)).toString('base64url')
  const own = new Map<string, { readonly run: WorkRun; readonly stop: AbortController }>()
  const ticks = new Set<Promise<void>>()
  let closing = false
  await registerWork(store.db, WORKER, { county, names: works.map(({ name }) => name), now: clock.now() })

  const standing = () => worksOf(store.db, WORKER, { county })

  /** True where a run was taken and done. */
  async function once(work: Recurring, now: WorkStanding): Promise<boolean> {
    const due = dueRun(work.schedule, now.doneThrough, { now: clock.now(), real: clock.real() })
    const taken = now.running !== null && !now.abandoned
    if (due === null || taken || now.backingOff || closing || own.has(work.name)) return false
    const run = { county, name: work.name, moment: due.moment, worker }
    const stop = new AbortController()
    own.set(work.name, { run, stop })
    try {
      const order = { ...run, after: now.doneThrough, skipped: due.skipped, now: clock.now() }
      if (!(await takeWork(store.db, WORKER, order))) return false
      return await runOnce(service, work, { ...run, beat, stop })
    } finally {
      own.delete(work.name)
    }
  }

  async function whileDue(work: Recurring, first: readonly WorkStanding[]): Promise<void> {
    for (let all = first; ; all = await standing()) {
      const now = all.find(({ name }) => name === work.name)
      if (now === undefined || !(await once(work, now))) return
    }
  }

  async function all(): Promise<void> {
    const now = await standing()
    await Promise.all(works.map((work) => whileDue(work, now)))
  }

  return {
    async tick() {
      const tick = all()
      const settled = tick.catch(() => {})
      ticks.add(settled)
      try {
        await tick
      } finally {
        ticks.delete(settled)
      }
    },
    async close() {
      closing = true
      for (const { stop } of own.values()) stop.abort()
      const { promise: late, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, patience)
      await Promise.race([Promise.all(ticks), late])
      clearTimeout(timer)
      for (const { run } of own.values()) await giveBackWork(store.db, WORKER, run)
    },
  }
}
