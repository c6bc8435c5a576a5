/** What pdf.js asks its host for: `cMapUrl` a character map, `standardFontDataUrl` a font, `wasmUrl` a decoder. */
interface Wanted {
  readonly kind: string
  readonly filename: string
}

/**
 * Gives pdf.js the character maps of simplified Chinese from memory, loaded when first asked for, and nothing else:
 * no file and no address is opened. Maps asked for in vain are remembered in `missing`.
 */
export function characterMaps(missing: Set<string>): new () => { fetch(wanted: Wanted): Promise<Uint8Array> } {
  return class {
    async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
      const name = filename.replace(/\.bcmap$/, '')
      const { CMAPS } = await import('./cmap-data.ts')
      const data = kind === 'cMapUrl' ? CMAPS[name] : undefined
      if (data !== undefined) return Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
      if (kind === 'cMapUrl') missing.add(name)
      throw new Error(`not carried: ${kind} ${filename}`)
    }
  }
}
