import { writeSync } from 'node:fs'
import { constants } from 'node:os'
import type { Terminal } from './command.ts'

/** The process's own terminal. */
export const processTerminal: Terminal = {
  out: (text) => write(1, `${text}\n`),
  err: (text) => write(2, `${text}\n`),
  env: process.env,
  cwd: process.cwd(),
  stop: () =>
    new Promise((resolve) => {
      let told = false
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.on(signal, () => {
          // Whoever asks twice does not want to wait.
          if (told) process.exit(128 + constants.signals[signal])
          told = true
          resolve()
        })
    }),
}

/**
 * Writes at once and whole, so that nothing is lost when the process ends, also into a pipe that is slow to read. A
 * reader that went away (`| head`) is not an error.
 */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
