import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundle } from './bundle.ts'
import { loadFonts } from './fonts.ts'

const folder = new URL('../../assets/', import.meta.url)
/** The kernel with the words of a rule's page: what a form needs to be worked out where it stands. */
const kernelEntry = fileURLToPath(new URL('../pages/law/island.ts', import.meta.url))
const sheets = ['tokens', 'page', 'lists', 'document', 'tables', 'notes', 'desk', 'bodies', 'law', 'search', 'print']

/** One static file, kept in memory with its compressed forms. */
export interface Asset {
  readonly type: string
  readonly body: Uint8Array
  readonly etag: string
  compressed(encoding: 'br' | 'gzip'): Uint8Array
}

/** The static files of the portal, each under an address that changes with its content. */
export interface Catalogue {
  readonly style: string
  readonly fonts: string
  readonly script: string
  /** Script of the editor's desk alone. */
  readonly desk: string
  /** Script of a rule's form, and the address of the kernel that it runs. */
  readonly rule: string
  kernel(): string
  /** What lies at an address. */
  asset(address: string): Asset | undefined
  /** Slices of the fonts: address to file. */
  readonly fontFiles: ReadonlyMap<string, string>
}

/** Reads the style sheets, the script and the font declarations once, at the start. */
export function loadCatalogue(): Catalogue {
  const assets = new Map<string, Asset>()
  const add = (name: string, type: string, text: string) => {
    const body = Buffer.from(text)
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
    const address = `/assets/${hash}/${name}`
    assets.set(address, asset(type, body, hash))
    return address
  }
  const fonts = loadFonts()
  // Made when a rule's page first asks for it: most starts never do.
  const kernel = later(() => add('kernel.js', 'text/javascript; charset=utf-8', bundle(kernelEntry)))
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  return {
    style: add('site.css', 'text/css; charset=utf-8', sheets.map((name) => read(`${name}.css`)).join('\n')),
    fonts: add('fonts.css', 'text/css; charset=utf-8', fonts.css),
    script: add('page.js', 'text/javascript; charset=utf-8', read('page.js')),
    desk: add('desk.js', 'text/javascript; charset=utf-8', read('desk.js')),
    rule: add('rule.js', 'text/javascript; charset=utf-8', read('rule.js')),
    kernel,
    asset: (address) => {
      // A page may come from another process or from before a restart, and its kernel be asked for here first.
      if (address.endsWith('/kernel.js')) kernel()
      return assets.get(address)
    },
    fontFiles: fonts.files,
  }
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function asset(type: string, body: Uint8Array, hash: string): Asset {
  const made = new Map<string, Uint8Array>()
  return {
    type,
    body,
    etag: `"${hash}"`,
    compressed(encoding) {
      const known = made.get(encoding)
      if (known) return known
      const fresh =
        encoding === 'br'
          ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
          : gzipSync(body, { level: 9 })
      made.set(encoding, fresh)
      return fresh
    },
  }
}
