/** What a native file asks of the machine that runs it. */
export interface Native {
  /** `e_machine` of its header. */
  readonly machine: number
  /** The newest version of glibc that it names, as 2.28; null where it names none. */
  readonly glibc: string | null
}

const magic = Buffer.from('\x7fELF', 'latin1')
const GLIBC = Buffer.from('\0GLIBC_', 'latin1')

/** Reads a native file of Linux; null when it is something else. */
export function readElf(bytes: Buffer): Native | null {
  if (!bytes.subarray(0, 4).equals(magic)) return null
  const littleEndian = bytes[5] === 1
  const machine = littleEndian ? bytes.readUInt16LE(18) : bytes.readUInt16BE(18)
  return { machine, glibc: newest(glibcNamedIn(bytes)) }
}

/**
 * The names of versions stand in the dynamic string table, each between two zero bytes. Looking through the whole file
 * could only find too new a one.
 */
function glibcNamedIn(bytes: Buffer): string[] {
  const versions: string[] = []
  for (let at = bytes.indexOf(GLIBC); at >= 0; at = bytes.indexOf(GLIBC, at + 1)) {
    const rest = bytes.toString('latin1', at + GLIBC.length, at + GLIBC.length + 16)
    const [version] = /^\d+(?:\.\d+)+(?=\0)/.exec(rest) ?? []
    if (version !== undefined) versions.push(version)
  }
  return versions
}

/** The newest of some versions written with points; null of none. */
export const newest = (versions: readonly string[]): string | null => versions.toSorted(byVersion).at(-1) ?? null

const byVersion = (a: string, b: string): number => {
  const [one, other] = [a.split('.').map(Number), b.split('.').map(Number)]
  const at = one.findIndex((part, i) => part !== (other[i] ?? 0))
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? 0)
}
