import { isBuiltin } from 'node:module'
import type { TreeFile, Violation } from '../tree.ts'
import { isTest } from './house.ts'
import { type Package, packageName, packagesOf } from './packages.ts'
import { type Import, isSource, parseImports } from './parse.ts'

type Use = Import & { readonly path: string; readonly name: string }

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** The types of a package without its own: `@types/pg` for pg, `@types/a__b` for @a/b. */
const typesFor = (name: string): string => `@types/${name.replace(/^@(.+)\/(.+)$/, '$1__$2')}`

type Outside = {
  readonly uses: readonly Use[]
  /** Whether a file, also a test if so asked, names the package in a text. */
  readonly namedIn: (name: string, tests: boolean) => boolean
}

/** What files import from outside their package, and what they name. */
const outsideOf = ({ name: own }: Package, files: readonly TreeFile[]): Outside => {
  const parsed = files.filter(isSource).map(({ path, text }) => ({ path, ...parseImports(path, text) }))
  const uses = parsed.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => !specifier.startsWith('.') && !isBuiltin(specifier))
      .map((one) => ({ ...one, path, name: packageName(one.specifier) }))
      .filter(({ name }) => name !== own),
  )
  const namedIn = (name: string, tests: boolean): boolean =>
    parsed.some(
      ({ path, strings }) =>
        (tests || !isTest(path)) && strings.values().some((text) => text === name || text.startsWith(`${name}/`)),
    )
  return { uses, namedIn }
}

/** An import that package.json does not cover. Nothing of the root's own is shipped, so it has development packages only. */
const undeclared = (
  use: Use,
  { folder, dependencies, devDependencies }: Package,
  root: Package,
): string | undefined => {
  const { name, path, typeOnly } = use
  const has = (list: Readonly<Record<string, string>>): boolean => name in list || (typeOnly && typesFor(name) in list)
  if (has(dependencies) || (typeOnly && has(devDependencies))) return undefined
  const forWork = isTest(path) || folder === ''
  if (forWork && (has(devDependencies) || has(root.devDependencies))) return undefined
  return has(devDependencies) ? `${name} 应列入 dependencies：不只测试引用它` : `引用了未声明的依赖 ${name}`
}

const manifestOf = ({ folder }: Package): string => (folder === '' ? 'package.json' : `${folder}/package.json`)

/** Dependencies that no file uses. `@types/x` is used with x. */
const idle = (one: Package, { uses, namedIn }: Outside): Violation[] => {
  const isUsed = (name: string, tests: boolean): boolean =>
    namedIn(name, tests) || uses.some((use) => typesFor(use.name) === name && (tests || !isTest(use.path)))
  const messageFor = (name: string, tests: boolean): string | undefined => {
    if (isUsed(name, tests)) return undefined
    return isUsed(name, true) ? `${name} 只有测试引用，应列入 devDependencies` : `声明了依赖 ${name}，却没有引用`
  }
  const messages = [
    ...Object.keys(one.dependencies).map((name) => messageFor(name, false)),
    ...Object.keys(one.devDependencies).map((name) => messageFor(name, true)),
  ]
  return messages.filter((message) => message !== undefined).map((message) => ({ path: manifestOf(one), message }))
}

const inexact = (one: Package): Violation[] =>
  Object.entries({ ...one.dependencies, ...one.devDependencies })
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => ({ path: manifestOf(one), message: `${name} 的版本应写确切，现为 ${version}` }))

/**
 * Where the dependencies of a package and what its files import disagree, and versions that are not exact. The root's
 * development packages may be programs that no file imports; bench/ gets our own packages from the folder above it.
 */
export const checkDependencies = (files: readonly TreeFile[]): Violation[] => {
  const packages = packagesOf(files)
  const root = packages.find(({ folder }) => folder === '')
  if (root === undefined) return [{ path: 'package.json', message: '没有 package.json' }]
  const inner = packages.filter((one) => one !== root)
  const ownerOf = (path: string): Package => inner.find(({ folder }) => path.startsWith(`${folder}/`)) ?? root
  const own = new Set(packages.map(({ name }) => name))
  return packages.flatMap((one) => {
    const outside = outsideOf(
      one,
      files.filter(({ path }) => ownerOf(path) === one),
    )
    const missing = outside.uses
      .filter(({ name }) => !(one.folder === 'bench' && own.has(name)))
      .map((use) => ({ path: `${use.path}:${use.line}`, message: undeclared(use, one, root) }))
      .filter((violation): violation is Violation => violation.message !== undefined)
    return [...inexact(one), ...missing, ...(one === root ? [] : idle(one, outside))]
  })
}
