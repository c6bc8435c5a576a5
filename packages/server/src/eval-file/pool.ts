import { Worker } from 'node:worker_threads'
import type { Job } from './job.ts'
import type { Piece } from './pieces.ts'
import type { PieceDone } from './work-piece.ts'

interface Task extends PromiseWithResolvers<PieceDone> {
  readonly piece: Piece
}

/** Threads that work out pieces, each one piece at a time. */
export class Pool {
  readonly #workers: readonly Worker[]
  readonly #idle: Worker[]
  readonly #waiting: Task[] = []
  readonly #inWork = new Map<Worker, Task>()

  constructor(job: Job, threads: number) {
    this.#workers = Array.from({ length: threads }, () => this.#start(job))
    this.#idle = [...this.#workers]
  }

  work(piece: Piece): Promise<PieceDone> {
    const task = { piece, ...Promise.withResolvers<PieceDone>() }
    this.#waiting.push(task)
    this.#next()
    return task.promise
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #start(job: Job): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: job })
    worker.on('message', (done: PieceDone) => {
      this.#inWork.get(worker)?.resolve(done)
      this.#idle.push(worker)
      this.#next()
    })
    worker.on('error', (error) => this.#inWork.get(worker)?.reject(error))
    return worker
  }

  #next(): void {
    if (this.#idle.length === 0) return
    const task = this.#waiting.shift()
    const worker = task && this.#idle.pop()
    if (task === undefined || worker === undefined) return
    this.#inWork.set(worker, task)
    worker.postMessage(task.piece, [])
  }
}
