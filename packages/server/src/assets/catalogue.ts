import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundle } from './bundle.ts'
import { loadFonts } from './fonts.ts'
import { isDeclared, kernelOf } from './kernel.ts'

const folder = new URL('../../assets/', import.meta.url)
const sheets = [
  'tokens',
  'page',
  'lists',
  'document',
  'tables',
  'notes',
  'desk',
  'bodies',
  'law',
  'search',
  'account',
  'explanations',
  'print',
]

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
  /** Script of long lists of work. */
  readonly list: string
  /** Script of the page about the interface for programs. */
  readonly api: string
  /** Script of the form of a report. */
  readonly report: string
  /** Script of a rule's form, and the address of the kernel that it runs: with the document of a folder and no other. */
  readonly rule: string
  kernel(folder: string): string
  /** Of the self-service terminals: addresses of style sheet and script, and the source of their worker. */
  readonly kiosk: { readonly style: string; readonly script: string; readonly worker: string }
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
  const kernels = new Map<string, string>()
  const kernel = (folder: string): string => {
    const made = kernels.get(folder) ?? add(`kernel-${folder}.js`, 'text/javascript; charset=utf-8', kernelOf(folder))
    kernels.set(folder, made)
    return made
  }
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  return {
    style: add('site.css', 'text/css; charset=utf-8', sheets.map((name) => read(`${name}.css`)).join('\n')),
    fonts: add('fonts.css', 'text/css; charset=utf-8', fonts.css),
    script: add('page.js', 'text/javascript; charset=utf-8', read('page.js')),
    desk: add('desk.js', 'text/javascript; charset=utf-8', read('desk.js')),
    list: add('list.js', 'text/javascript; charset=utf-8', read('list.js')),
    api: add('api.js', 'text/javascript; charset=utf-8', read('api.js')),
    report: add('report.js', 'text/javascript; charset=utf-8', read('report.js')),
    rule: add('rule.js', 'text/javascript; charset=utf-8', read('rule.js')),
    kernel,
    kiosk: {
      style: add('kiosk.css', 'text/css; charset=utf-8', `${read('tokens.css')}\n${read('kiosk/kiosk.css')}`),
      script: add(
        'kiosk.js',
        'text/javascript; charset=utf-8',
        bundle(fileURLToPath(new URL('kiosk/main.js', folder))),
      ),
      worker: read('kiosk/worker.js'),
    },
    asset: (address) => {
      // A page may come from another process or from before a restart, and its kernel be asked for here first.
      const [, folder] = /\/kernel-([\w-]+)\.js$/u.exec(address) ?? []
      if (folder !== undefined && isDeclared(folder)) kernel(folder)
      return assets.get(address)
    },
    fontFiles: fonts.files,
  }
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
