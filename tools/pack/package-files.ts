import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './entry.ts'

/** The weights that the pages use, by package; `loadFonts` of the server reads the sheets named after them. */
const weights: Readonly<Record<string, readonly number[]>> = {
  '@fontsource/noto-sans-sc': [400, 600],
  '@fontsource/noto-serif-sc': [400, 700],
}

/** Fonts for the official layout, each weight in a folder of its own: those that `packages/layout` sets with. */
const faces: Readonly<Record<string, readonly string[]>> = {
  '@expo-google-fonts/noto-sans-sc': ['500Medium'],
  '@expo-google-fonts/noto-serif-sc': ['400Regular', '600SemiBold', '900Black'],
}

/**
 * The files of an installed package that an archive holds. Left out are binaries for the Bare runtime (for a dozen
 * systems, of no use to Node), a package's own tests, packages nested in it (they have entries of their own in the lock), and
 * of the fonts the weights and the old format that no page uses.
 */
export function packageFiles(folder: string, name: string, place: string): Entry[] {
  const isWanted = filterOf(folder, name)
  return filesUnder(folder, '')
    .filter((path) => !/^(node_modules|prebuilds|test)\//.test(path) && isWanted(path))
    .map((path) => ({
      path: `${place}/${path}`,
      kind: 'file',
      bytes: () => readFileSync(join(folder, path)),
      executable: false,
    }))
}

function filterOf(folder: string, name: string): (path: string) => boolean {
  if (name in weights) return fontFilter(folder, weights[name] ?? [])
  const kept = faces[name]
  if (kept === undefined) return () => true
  return (path) =>
    kept.some((face) => path.startsWith(`${face}/`) && path.endsWith('.ttf')) ||
    /^(package\.json|LICENSE\w*)$/.test(path)
}

function fontFilter(folder: string, kept: readonly number[]): (path: string) => boolean {
  const sheets = kept.map((weight) => `${weight}.css`)
  const slices = sheets.flatMap((sheet) =>
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(/url\(\.\/(files\/[^)]+\.woff2)\)/g)].map(
      ([, file = '']) => file,
    ),
  )
  const wanted = new Set([...sheets, ...slices, 'package.json', 'LICENSE'])
  return (path) => wanted.has(path)
}

/** Paths below a folder, relative to it, without links. */
function filesUnder(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(folder, path)
    return entry.isFile() ? [path] : []
  })
}
