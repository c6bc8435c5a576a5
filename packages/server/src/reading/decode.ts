import { Worker } from 'node:worker_threads'
import type { decodeSource } from '@zhengling/gazette'

/** A file becomes text, or is refused with its ground in Chinese. */
export type DecodedFile = Awaited<ReturnType<typeof decodeSource>> | { readonly ok: false; readonly message: string }

export interface DecodeLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** A 64 MB file of any format takes seconds; one that takes minutes or gigabytes was made to. */
const LIMITS: DecodeLimits = { milliseconds: 120_000, megabytes: 2048 }

/**
 * Decodes a file on a thread of its own, bounded in time and memory: a single page of a hostile PDF can keep a thread busy for
 * minutes, and the server goes on answering meanwhile.
 */
export async function decodeFile(bytes: Uint8Array, name: string, limits = LIMITS): Promise<DecodedFile> {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), {
    workerData: { bytes, name },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  const decoded = new Promise<DecodedFile>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refused(name, `需要的内存超过 ${limits.megabytes} MB`))
      else reject(error)
    })
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<DecodedFile>((resolve) => {
    const seconds = Math.ceil(limits.milliseconds / 1000)
    timer = setTimeout(() => resolve(refused(name, `${seconds} 秒内没有读完`)), limits.milliseconds)
  })
  try {
    return await Promise.race([decoded, late])
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function refused(name: string, because: string): DecodedFile {
  return { ok: false, message: `“${name}”无法读取：${because}。请另存为文本或 Word（.docx）后再导入。` }
}
