import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './zip.ts'

/** What one archive may still inflate to, in bytes. */
export interface Budget {
  bytes: number
}

export type Inflated = 'read' | 'stopped' | 'bomb' | 'broken'

/** Inflated bytes of all parts of one archive that are read. */
export const LARGEST_ARCHIVE = 256 * 1024 * 1024
/** Word's XML shrinks ten- to fiftyfold; deflate reaches 1,032. Small parts may be anything. */
const STEEPEST_RATIO = 300
const RATIO_MATTERS_FROM = 8 * 1024 * 1024
const STEP = 16 * 1024

/**
 * Inflates a file of an archive piece by piece, counting what really comes out: a size that the archive states
 * is believed only where it refuses. What does not fit its check sum is broken. `onBytes` returns false to stop.
 */
export function inflateEntry(entry: ZipEntry, budget: Budget, onBytes: (bytes: Uint8Array) => boolean): Inflated {
  if (entry.declared > budget.bytes) return 'bomb'
  if (entry.method !== 0 && entry.method !== 8) return 'broken'
  const run: { state: Inflated } = { state: 'read' }
  let out = 0
  let crc = 0
  const take = (bytes: Uint8Array): void => {
    if (run.state !== 'read') return
    out += bytes.length
    crc = crc32(bytes, crc)
    budget.bytes -= bytes.length
    const steep = out > RATIO_MATTERS_FROM && out > entry.data.length * STEEPEST_RATIO
    if (budget.bytes < 0 || steep) run.state = 'bomb'
    else if (bytes.length > 0 && !onBytes(bytes)) run.state = 'stopped'
  }
  const inflate = new Inflate(take)
  try {
    for (let at = 0; at < entry.data.length && run.state === 'read'; at += STEP) {
      const piece = entry.data.subarray(at, at + STEP)
      if (entry.method === 0) take(piece)
      else inflate.push(piece, at + STEP >= entry.data.length)
    }
  } catch {
    return run.state === 'read' ? 'broken' : run.state
  }
  return run.state === 'read' && crc !== entry.crc ? 'broken' : run.state
}
