import * as path from 'node:path'
import type { Arch } from './target.ts'

/** One entry of package-lock.json, as far as it matters here. */
export interface LockEntry {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly link?: boolean
  readonly resolved?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
}

/** A package of others that an archive holds. */
export interface Locked {
  /** Where it lies, relative to the clone: node_modules/kysely. */
  readonly place: string
  readonly name: string
  readonly version: string
  readonly integrity: string
  readonly license: string
  /** Whether it is for one kind of machine only. */
  readonly native: boolean
}

/** A package of ours as the packages find it: a link in node_modules. */
export interface Linked {
  readonly place: string
  /** Relative to the link's folder. */
  readonly target: string
}

const fits = (list: readonly string[] | undefined, value: string): boolean => list === undefined || list.includes(value)

/** Not marked as for development only, because a library may take it where it is there; only tests draw pictures of pages. */
const unneeded = /^@napi-rs\/canvas(-|$)/

/** What the production needs on a kind of machine, by the lock: packages of others, and links to ours. */
export function productionOf(
  entries: Readonly<Record<string, LockEntry>>,
  arch: Arch,
): { readonly packages: readonly Locked[]; readonly links: readonly Linked[] } {
  const needed = Object.entries(entries).filter(
    ([place, { dev, os, cpu, libc }]) =>
      place.includes('node_modules/') &&
      !dev &&
      !unneeded.test(nameAt(place)) &&
      fits(os, 'linux') &&
      fits(cpu, arch) &&
      fits(libc, 'glibc'),
  )
  const packages = needed.flatMap(([place, { link, version = '', integrity = '', license = '', os, cpu }]) =>
    link
      ? []
      : [{ place, name: nameAt(place), version, integrity, license, native: os !== undefined || cpu !== undefined }],
  )
  const links = needed.flatMap(([place, { link, resolved = '' }]) =>
    link ? [{ place, target: path.posix.relative(path.posix.dirname(place), resolved) }] : [],
  )
  return { packages, links }
}

const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
