import { Decompress } from 'fflate'

/** Deflate's steepest ratio; with an LZW code of twelve bits for a run of 4,096 bytes that of LZW is 2,731. */
const STEEPEST = 1032
const STEEPEST_LZW = 2731
const STEP = 16 * 1024

/** The compressing filters of a stream in their order (ISO 32000-1, 7.4). */
export function filtersOf(dictionary: string): readonly string[] {
  const names: Readonly<Record<string, string>> = {
    Fl: 'FlateDecode',
    LZW: 'LZWDecode',
    AHx: 'ASCIIHexDecode',
    A85: 'ASCII85Decode',
    RL: 'RunLengthDecode',
  }
  const filter = /\/(?:Filter|F)\s*(\[[^\]]{0,500}\]|\/[^\s/<>[\]()]{1,40})/.exec(dictionary)?.[1] ?? ''
  return [...filter.matchAll(/\/([^\s/<>[\]()]{1,40})/g)].map(([, name]) => names[name as string] ?? (name as string))
}

/** Bytes that deflated data gives through `times` rounds of inflating, counted up to `limit`. */
function inflatedBytes(data: Uint8Array, times: number, limit: number): number {
  const count = { bytes: 0 }
  let sink = (bytes: Uint8Array): void => {
    count.bytes += bytes.length
  }
  for (let i = 0; i < times; i++) {
    const stage = new Decompress(sink)
    sink = (bytes) => {
      for (let at = 0; at < bytes.length && count.bytes <= limit; at += STEP) stage.push(bytes.subarray(at, at + STEP))
    }
  }
  try {
    sink(data)
  } catch {
    return count.bytes
  }
  return count.bytes
}

/**
 * How large a stream becomes, at least up to `limit`. Deflated data is inflated and counted; where other filters
 * stand before it, the largest size possible is given instead.
 */
export function inflatedSize(data: Uint8Array, filters: readonly string[], limit: number): number {
  const flate = filters.filter((name) => name === 'FlateDecode').length
  const lzw = filters.filter((name) => name === 'LZWDecode').length
  const most = data.length * STEEPEST ** flate * STEEPEST_LZW ** lzw
  if (most <= limit || flate + lzw === 0) return Math.min(most, limit)
  const plain = filters.slice(0, flate).every((name) => name === 'FlateDecode')
  return plain && lzw === 0 ? inflatedBytes(data, flate, limit) : most
}
