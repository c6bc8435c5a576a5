import { findAscii, latin1 } from '../ascii.ts'

/** A stream object of a PDF as it stands in the file. */
export interface RawStream {
  /** The dictionary before it, as far as 2,000 bytes back. */
  readonly dictionary: string
  readonly data: Uint8Array
}

const STREAM = 'stream'
const END = 'endstream'
const DICTIONARY_WITHIN = 2000

/** All streams of a file in their order, found by their keywords: no table of the file is trusted for it. */
export function* rawStreams(bytes: Uint8Array): Generator<RawStream> {
  let from = 0
  for (let at = findAscii(bytes, STREAM, 0); at >= 0; at = findAscii(bytes, STREAM, from)) {
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1)
    const end = findAscii(bytes, END, start)
    const before = latin1(bytes, Math.max(from, at - DICTIONARY_WITHIN), at)
    from = end < 0 ? bytes.length : end + END.length
    yield {
      dictionary: before.slice(before.lastIndexOf(' obj') + 1),
      data: bytes.subarray(start, end < 0 ? bytes.length : end),
    }
  }
}
