import { createHash } from 'node:crypto'

/** One thing in an archive; `path` is relative to its root folder, with forward slashes. */
export type Entry =
  | { readonly path: string; readonly kind: 'file'; readonly bytes: () => Buffer; readonly executable: boolean }
  | { readonly path: string; readonly kind: 'link'; readonly target: string }

/** A file with what the manifest says of it. */
export interface Summed {
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly sm3: string
}

const digest = (algorithm: 'sha256' | 'sm3', bytes: Buffer): string => createHash(algorithm).update(bytes).digest('hex')

export const summed = (path: string, bytes: Buffer): Summed => ({
  path,
  size: bytes.length,
  sha256: digest('sha256', bytes),
  sm3: digest('sm3', bytes),
})

/** The order of entries: by code units, the same on every machine. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0
