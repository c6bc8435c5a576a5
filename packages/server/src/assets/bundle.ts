import { readFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { dirname, resolve } from 'node:path'

/** What `import` and `export` look like in this house; anything else is refused, so that nothing is left out in silence. */
const IMPORT = /^import\s*(?:\{([^}]*)\}\s*from\s*)?'([^']+)'/gmu
const PASSED_ON = /^export\s*\{([^}]*)\}\s*from\s*'([^']+)'/gmu
const DECLARED =
  /^export\s+(?=(?:const|function|async function|class)\b\s*\*?\s*([\p{ID_Start}_$][\p{ID_Continue}$]*))/gmu
const LEFT = /^(?:import|export)\b.*$/mu

/** Other texts for single modules. */
export type Instead = ReadonlyMap<string, string>

/**
 * A module of ours with everything that it needs as one script for a browser: types stripped, each module a function's
 * body, in the order of need. What the entry exports the script exports.
 * @param instead what stands for a module in this script
 * @throws Error where a module imports in a circle, from outside the house, or in another way: a mistake of the program
 */
export function bundle(entry: string, instead: Instead = new Map()): string {
  const order: string[] = []
  const bodies: string[] = []
  const open = new Set<string>()
  const place = (file: string): number => {
    const known = order.indexOf(file)
    if (known >= 0) return known
    if (open.has(file)) throw new Error(`${file} imports itself in a circle`)
    open.add(file)
    const body = wrapped(instead.get(file) ?? sourceOf(file), file, (specifier) => place(fileOf(specifier, file)))
    order.push(file)
    bodies.push(body.text)
    if (file === entry) exported.push(...body.exports)
    return order.length - 1
  }
  const exported: string[] = []
  const last = place(entry)
  const modules = bodies.map((text, i) => `const m${i} = (() => {${text}})()`)
  return [...modules, `export const { ${exported.join(', ')} } = m${last}`, ''].join('\n')
}

/** A module as a function's body that returns what it exports. */
function wrapped(
  source: string,
  file: string,
  place: (specifier: string) => number,
): { readonly text: string; readonly exports: readonly string[] } {
  const exports = new Map<string, string>()
  const text = source
    .replace(PASSED_ON, (_, names: string, specifier: string) => {
      const at = place(specifier)
      for (const [name, as] of pairs(names)) exports.set(as, `m${at}.${name}`)
      return ''
    })
    .replace(IMPORT, (_, names: string | undefined, specifier: string) => {
      const at = place(specifier)
      return names === undefined
        ? ''
        : `const { ${pairs(names)
            .map((pair) => pair.join(': '))
            .join(', ')} } = m${at}`
    })
    .replace(DECLARED, (_, name: string) => {
      exports.set(name, name)
      return ''
    })
  const left = LEFT.exec(text)?.[0]
  if (left !== undefined) throw new Error(`${file} cannot be bundled: ${left}`)
  const returned = [...exports].map(([name, value]) => (name === value ? name : `${name}: ${value}`))
  return { text: `${text}\nreturn { ${returned.join(', ')} }\n`, exports: [...exports.keys()] }
}

/** `a, b as c` as [a, a], [b, c]. */
const pairs = (names: string): (readonly [string, string])[] =>
  names
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [name = '', as = name] = one.split(/\s+as\s+/u)
      return [name, as] as const
    })

function fileOf(specifier: string, from: string): string {
  if (specifier.startsWith('.')) return resolve(dirname(from), specifier)
  if (specifier.startsWith('@zhengling/')) return createRequire(from).resolve(specifier)
  throw new Error(`${from} runs in a browser and cannot import ${specifier}`)
}

/** Modules without their types; several scripts are made of the same ones. */
const sources = new Map<string, string>()

function sourceOf(file: string): string {
  const known = sources.get(file) ?? stripped(readFileSync(file, 'utf8'))
  sources.set(file, known)
  return known
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
