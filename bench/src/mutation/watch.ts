import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const told = join(process.cwd(), 'without-end')

// A loop without end never gives this thread back: another one looks at the clock, leaves word and ends the process.
const watching = `
const { workerData: { until, what, told } } = require('node:worker_threads')
setInterval(() => {
  if (Atomics.load(until, 0) > BigInt(Date.now())) return
  require('node:fs').writeFileSync(told, String(Atomics.load(what, 0)))
  process.kill(process.pid, 'SIGKILL')
}, 200)`

const [until, what] = [new BigInt64Array(new SharedArrayBuffer(8)), new BigInt64Array(new SharedArrayBuffer(8))]
const NEVER = 2n ** 62n

/** Ends the process when a change has not come to an end within so many milliseconds; the next process is told which it was. */
export function watch(change: string, milliseconds: number): void {
  Atomics.store(what, 0, BigInt(change))
  Atomics.store(until, 0, BigInt(Math.round(Date.now() + milliseconds)))
}

export function unwatch(): void {
  Atomics.store(until, 0, NEVER)
}

export function startWatching(): void {
  unwatch()
  new Worker(watching, { eval: true, workerData: { until, what, told } }).unref()
}

/** Whether a process before this one was ended for that change. */
export function wasWithoutEnd(change: string): boolean {
  if (!existsSync(told) || readFileSync(told, 'utf8') !== change) return false
  rmSync(told)
  return true
}
