import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFiles } from '../tree.ts'
import { byPath, type Entry } from './entry.ts'
import { licenseList } from './licenses.ts'
import type { Linked, Locked } from './locked.ts'
import { isShipped } from './own-files.ts'
import { packageFiles } from './package-files.ts'

/** Where the parts of an archive lie on this machine. */
export interface Parts {
  readonly root: string
  /** The runtime's folder and version. */
  readonly runtime: { readonly folder: string; readonly version: string }
  /** The packages of others, each with the folder that it lies in. */
  readonly packages: readonly (Locked & { readonly folder: string })[]
  readonly links: readonly Linked[]
}

/** What stands in the archive under another name than in the clone. */
const installed = {
  'install.sh': 'tools/pack/installed/install.sh',
  'bin/zhengling': 'tools/pack/installed/zhengling',
  'system/zhengling.service': 'tools/pack/installed/zhengling.service',
  'system/zhengling.env': 'tools/pack/installed/zhengling.env',
}

/** Everything of an archive but its manifest, in the order of the paths. */
export function collect({ root, runtime, packages, links }: Parts): Entry[] {
  const file = (path: string, from: string): Entry => ({
    path,
    kind: 'file',
    bytes: () => readFileSync(from),
    executable: ['install.sh', 'bin/zhengling', 'runtime/bin/node'].includes(path),
  })
  const entries: Entry[] = [
    ...repositoryFiles(root)
      .filter(isShipped)
      .map((path) => file(path, join(root, path))),
    ...Object.entries(installed).map(([path, from]) => file(path, join(root, from))),
    ...['bin/node', 'LICENSE'].map((path) => file(`runtime/${path}`, join(runtime.folder, path))),
    ...packages.flatMap(({ folder, name, place }) => packageFiles(folder, name, place)),
    ...links.map(({ place, target }): Entry => ({ path: place, kind: 'link', target })),
  ]
  const list = Buffer.from(licenseList(runtime.version, packages, entries))
  entries.push({ path: 'LICENSES.txt', kind: 'file', bytes: () => list, executable: false })
  return entries.toSorted(byPath)
}
