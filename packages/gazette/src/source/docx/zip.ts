/** A file of a ZIP archive, still compressed. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  readonly method: number
  readonly encrypted: boolean
  /** Inflated size as the archive states it; it may lie. */
  readonly declared: number
  /** CRC-32 of the inflated bytes. */
  readonly crc: number
  readonly data: Uint8Array
}

export type ZipListing =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, ZipEntry> }
  | { readonly ok: false; readonly why: 'broken' | 'too-many' }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 0xffff
/** Files in one archive; an office file has dozens, with pictures hundreds. */
const MOST_ENTRIES = 10_000

/** Where the end-of-central-directory record stands; −1 where there is none. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at
  return -1
}

/**
 * The files of an archive by name, from its central directory (APPNOTE 4.3.12). Names are keys and nothing more:
 * nothing is ever written under them. Of two files of one name the first counts.
 */
export function zipEntries(bytes: Uint8Array): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end < 0) return { ok: false, why: 'broken' }
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) return { ok: false, why: 'too-many' }
  const start = end - view.getUint32(end + 12, true)
  const shift = start - view.getUint32(end + 16, true)
  const entries = new Map<string, ZipEntry>()
  for (let at = start, n = 0; n < count; n++) {
    if (at < 0 || at + 46 > end || view.getUint32(at, true) !== CENTRAL) return { ok: false, why: 'broken' }
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const local = view.getUint32(at + 42, true) + shift
    if (local < 0 || local + 30 > end || view.getUint32(local, true) !== LOCAL) return { ok: false, why: 'broken' }
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const entry: ZipEntry = {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      declared: view.getUint32(at + 24, true),
      data: bytes.subarray(from, from + view.getUint32(at + 20, true)),
    }
    if (!entries.has(name)) entries.set(name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { ok: true, entries }
}
