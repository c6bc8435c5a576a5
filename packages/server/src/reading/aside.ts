import { Worker } from 'node:worker_threads'

export interface AsideLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** What a thread answered, or which of its limits it came up against, as a Chinese clause. */
export type Aside<T> = { readonly answer: T } | { readonly beyond: string }

/**
 * Runs a module on a thread of its own, bounded in time and memory, and gives what it posts: a hostile file can keep a thread busy for
 * minutes, and the server goes on answering meanwhile.
 */
export async function aside<T>(module: URL, workerData: unknown, limits: AsideLimits): Promise<Aside<T>> {
  const worker = new Worker(module, { workerData, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } })
  const answered = new Promise<Aside<T>>((resolve, reject) => {
    worker.once('message', (answer: T) => resolve({ answer }))
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ beyond: `需要的内存超过 ${limits.megabytes} MB` })
      else reject(error)
    })
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Aside<T>>((resolve) => {
    const seconds = Math.ceil(limits.milliseconds / 1000)
    timer = setTimeout(() => resolve({ beyond: `${seconds} 秒内没有读完` }), limits.milliseconds)
  })
  try {
    return await Promise.race([answered, late])
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
