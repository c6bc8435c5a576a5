import type { TreeFile } from '../tree.ts'

/** What a package.json says that matters here; `folder` is '' for the root's. */
export type Package = {
  readonly folder: string
  readonly name: string
  /** The public doors of the package, as in `exports`; `*` stands for anything. */
  readonly doors: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

type PackageJson = {
  name: string
  exports?: string | Record<string, unknown>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** Every package.json of the tree. */
export const packagesOf = (files: readonly TreeFile[]): Package[] =>
  files
    .filter(({ path }) => path === 'package.json' || path.endsWith('/package.json'))
    .map(({ path, text }) => {
      const { name, exports = {}, dependencies = {}, devDependencies = {} } = JSON.parse(text) as PackageJson
      const doors = typeof exports === 'string' ? ['.'] : Object.keys(exports)
      return { folder: path.slice(0, -'/package.json'.length), name, doors, dependencies, devDependencies }
    })

/** The package's name in a bare specifier: `@a/b/c` → `@a/b`. */
export const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Whether a bare specifier enters the package by one of its doors. */
export const entersByDoor = (specifier: string, { name, doors }: Package): boolean => {
  const wanted = `.${specifier.slice(name.length)}`
  return doors.some((door) => {
    const [before = '', after] = door.split('*')
    return after === undefined ? door === wanted : wanted.startsWith(before) && wanted.endsWith(after)
  })
}
