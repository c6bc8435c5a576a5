import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Modules of ours as a browser runs them: types stripped, addresses in place of packages' names. */
export interface Modules {
  /** Address of the module from which the others are reached. */
  readonly entry: string
  /** Source of each by its address. */
  readonly sources: ReadonlyMap<string, string>
}

const packages = fileURLToPath(new URL('../../../', import.meta.url))

/** What follows `from`, or `import` where only its effect is wanted. */
const IMPORTED = /(\bfrom\s*|^import\s*)'([^']+)'/gmu

/**
 * The modules that a file needs, itself among them. They stand under one address that changes when any of them does, so
 * that browsers may keep them for ever; relative imports work there as they stand.
 * @throws Error where one needs what no browser has: that is a mistake of the program
 */
export function loadModules(entry: string): Modules {
  const found = new Map<string, string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    const source = stripped(readFileSync(file, 'utf8'))
    found.set(file, source)
    for (const [, , specifier = ''] of source.matchAll(IMPORTED)) visit(fileOf(specifier, file))
  }
  visit(entry)
  const hash = createHash('sha256')
  for (const [file, source] of found) hash.update(`\0${nameOf(file)}\0${source}`)
  const base = `/assets/${hash.digest('base64url').slice(0, 12)}/modules`
  const addressOf = (file: string): string => `${base}/${nameOf(file)}`
  const written = [...found].map(([file, source]): [string, string] => [
    addressOf(file),
    source.replace(IMPORTED, (whole, before: string, specifier: string) =>
      specifier.startsWith('.') ? whole : `${before}'${addressOf(fileOf(specifier, file))}'`,
    ),
  ])
  return { entry: addressOf(entry), sources: new Map(written) }
}

/** The runtime is this project's own, brought in one version: that the function may change in another concerns nobody here. */
function stripped(source: string): string {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}

function fileOf(specifier: string, from: string): string {
  if (specifier.startsWith('.')) return resolve(dirname(from), specifier)
  if (specifier.startsWith('@zhengling/')) return createRequire(from).resolve(specifier)
  throw new Error(`${nameOf(from)} runs in a browser and cannot import ${specifier}`)
}

const nameOf = (file: string): string => relative(packages, file).split(sep).join('/')

/** The kernel with the rule page's own words: what a form needs to be worked out where it stands. */
export const kernelEntry = join(packages, 'server/src/pages/law/island.ts')
