import { createHash } from 'node:crypto'
import type { Summed } from './entry.ts'
import { type Arch, machineName } from './target.ts'

/** What an archive is. */
export interface About {
  readonly version: string
  /** The commit that it was made from, with `+changes` where files differed from it. */
  readonly commit: string
  readonly arch: Arch
  /** The oldest glibc that it runs with: 2.28. */
  readonly glibc: string
  readonly node: string
}

/**
 * The name of a release: the folder that it is installed in, so that two builds of one version may stand side by side.
 * Where files differ from the commit, their sums tell the builds apart.
 */
export function releaseName({ version, commit }: Pick<About, 'version' | 'commit'>, files: readonly Summed[]): string {
  const [hash = '', changes] = commit.split('+')
  const sums = createHash('sha256').update(files.map(({ path, sha256 }) => `${path} ${sha256}\n`).join(''))
  return [version, hash.slice(0, 12), ...(changes ? [sums.digest('hex').slice(0, 8)] : [])].join('-')
}

/**
 * The file MANIFEST: lines `name value`, a blank line, then `sha256  sm3  path` for every other file, in the order of
 * their paths. `install.sh` reads it with awk.
 */
export function manifest(about: About, release: string, files: readonly Summed[]): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const head = {
    zhengling: about.version,
    release,
    commit: about.commit,
    arch: about.arch,
    machine: machineName[about.arch],
    glibc: about.glibc,
    node: about.node,
    files: files.length,
    bytes,
  }
  return [
    ...Object.entries(head).map(([name, value]) => `${name} ${value}`),
    '',
    ...files.map(({ sha256, sm3, path }) => `${sha256}  ${sm3}  ${path}`),
    '',
  ].join('\n')
}
