import type { Truth } from './oracle.ts'

/** One way of working out the households: what was run, over how many, how long, and what came out. */
export interface Measured {
  readonly name: string
  /** Of how many households the time is. */
  readonly count: number
  readonly milliseconds: number
  /** The eight amounts of the first households: `NaN` for one that it leaves open; absent where nothing is kept to compare. */
  readonly amounts?: (i: number) => readonly number[]
  /** How many households `amounts` covers. */
  readonly compared?: number
  /** Bytes that the results of all households take, where they are kept. */
  readonly bytes?: number
  readonly note?: string
}

export interface Errors {
  /** Amounts that are another number of 分 than the text gives. */
  readonly wrong: number
  /** Amounts given although a fact that they need is missing. */
  readonly guessed: number
  /** Amounts left open although they are settled. */
  readonly left: number
}

/** Compares with the truth; an amount that the law does not reach may stand as 0 or as none. */
export function errorsOf(
  { amounts, compared = 0 }: Measured,
  truth: (i: number) => readonly Truth[],
): Errors | undefined {
  if (amounts === undefined) return undefined
  const errors = { wrong: 0, guessed: 0, left: 0 }
  for (let i = 0; i < compared; i += 1) {
    const found = amounts(i)
    for (const [k, right] of truth(i).entries()) {
      const one = found[k] ?? Number.NaN
      if (right === '待补') errors.guessed += Number.isNaN(one) ? 0 : 1
      else if (right === '不适用') errors.wrong += Number.isNaN(one) || one === 0 ? 0 : 1
      else if (Number.isNaN(one)) errors.left += 1
      else errors.wrong += one === right ? 0 : 1
    }
  }
  return errors
}

/**
 * The shortest of several runs in milliseconds of processor time, over all threads of this process: other work on the
 * machine makes a run last longer, but not its own work more.
 */
export async function shortest(run: () => unknown, runs = 5): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i <= runs; i += 1) {
    const start = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(start)
    // The first run warms the compiler.
    if (i > 0) best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** The shortest of several runs by the clock: for work that another process does. */
export async function shortestByClock(run: () => unknown, runs = 5): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i <= runs; i += 1) {
    const start = performance.now()
    await run()
    if (i > 0) best = Math.min(best, performance.now() - start)
  }
  return best
}

/** 元 as a number, in 分. */
export const fenOf = (yuan: unknown): number => (typeof yuan === 'number' ? Math.round(yuan * 100) : Number.NaN)
