import { findAscii } from '../ascii.ts'
import { filtersOf, inflatedSize } from './inflated-size.ts'
import { rawStreams } from './streams.ts'

/** What a PDF is before any of it is read. */
export interface Inspection {
  readonly bomb: boolean
  /** The file is encrypted: with a password, or to forbid copying. */
  readonly encrypted: boolean
  readonly images: number
}

/** Bytes that one stream, and all streams that are not images together, may become. */
export interface Limits {
  readonly stream: number
  readonly total: number
}

const LIMITS: Limits = { stream: 256 * 1024 * 1024, total: 512 * 1024 * 1024 }

function encrypted(bytes: Uint8Array): boolean {
  for (let at = findAscii(bytes, '/Encrypt', 0); at >= 0; at = findAscii(bytes, '/Encrypt', at + 1)) {
    const after = String.fromCharCode(...bytes.subarray(at + 8, at + 40))
    if (/^\s*(?:<<|\d{1,10}\s+\d{1,5}\s+R\b)/.test(after)) return true
  }
  return false
}

/** Looks a PDF over without reading it: encryption, images, and streams that would fill the memory. */
export function inspectPdf(bytes: Uint8Array, limits = LIMITS): Inspection {
  const locked = encrypted(bytes)
  let images = 0
  let total = 0
  for (const { dictionary, data } of rawStreams(bytes)) {
    const image = /\/Subtype\s*\/Image\b/.test(dictionary)
    if (image) images++
    const size = inflatedSize(data, filtersOf(dictionary), limits.stream + 1)
    if (!image) total += size
    if (size > limits.stream || total > limits.total) return { bomb: true, encrypted: locked, images }
  }
  return { bomb: false, encrypted: locked, images }
}
