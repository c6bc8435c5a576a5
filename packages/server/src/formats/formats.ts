import { akn } from './akn/akn.ts'
import type { DocumentFormat } from './format.ts'
import { json } from './json.ts'
import { text } from './text.ts'

/** Every form that a document is given out in besides its page, in the order that the page names them. */
export const documentFormats: readonly DocumentFormat[] = [json, text, akn]

const suffixes = new Map(documentFormats.map((format) => [format.suffix, format]))

/** What stands in an address before and after its suffix; no format where it has none of ours. */
export function suffixOf(written: string): { readonly name: string; readonly format: DocumentFormat | undefined } {
  const at = written.lastIndexOf('.')
  const format = at < 1 ? undefined : suffixes.get(written.slice(at + 1))
  return { name: format === undefined ? written : written.slice(0, at), format }
}
