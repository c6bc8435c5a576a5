import { Worker } from 'node:worker_threads'
import type { OwnedFonts } from '../fonts/owned.ts'
import type { LaidOut } from '../laid-out.ts'
import type { Asked, Done, Task } from './tasks.ts'

/** Lays papers out in a thread of its own, one after another. The thread starts with the first paper and does not keep the process alive. */
export class Office {
  readonly #fonts: OwnedFonts
  #worker: Worker | null = null
  #next = 0
  readonly #waiting = new Map<number, PromiseWithResolvers<LaidOut>>()

  constructor(fonts: OwnedFonts = {}) {
    this.#fonts = fonts
  }

  /** `at` dates the file: the same paper and moment give the same bytes. Rejects where the typesetter breaks. */
  layOut(what: Asked, at: Temporal.Instant): Promise<LaidOut> {
    const waiting = Promise.withResolvers<LaidOut>()
    const id = (this.#next += 1)
    this.#waiting.set(id, waiting)
    const worker = (this.#worker ??= this.#start())
    worker.ref()
    worker.postMessage({ id, what, at: Math.floor(at.epochMilliseconds / 1000) } satisfies Task, [])
    return waiting.promise
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#fonts })
    worker.on('message', (done: Done) => {
      const waiting = this.#waiting.get(done.id)
      this.#waiting.delete(done.id)
      if (this.#waiting.size === 0) worker.unref()
      if ('laidOut' in done) waiting?.resolve(done.laidOut)
      else waiting?.reject(new Error(done.broke))
    })
    worker.on('error', (error) => this.#lost(worker, error))
    worker.on('exit', () => this.#lost(worker, new Error('the typesetter’s thread ended')))
    return worker
  }

  /** What was waiting is refused; the next paper starts a thread anew. */
  #lost(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return
    this.#worker = null
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}
