import type { Value } from '../expression/value.ts'

/** A number of JSON as its source writes it: 0.10 stays 0.10. */
export class JsonNumber {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

/** What became of one written value: the value, or what is wrong with it, to stand after the fact's name. */
export type Taken =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly wrong: string; readonly right: string }

export const taken = (value: Value): Taken => ({ ok: true, value })
export const wrong = (what: string, right: string): Taken => ({ ok: false, wrong: what, right })

/** A written value as it is quoted back. */
export function quoted(written: unknown): string {
  if (written instanceof JsonNumber) return `写成了 ${written.source}`
  if (typeof written === 'string') return written.trim() === '' ? '是空的' : `写成了“${written}”`
  return `写成了 ${JSON.stringify(written, (_, one: unknown) => (one instanceof JsonNumber ? one.source : one))}`
}

/** A written value as it stands in its source: text as it is, a number of JSON by its digits. */
export function sourceOf(written: unknown): string {
  if (typeof written === 'string') return written
  if (written instanceof JsonNumber) return written.source
  return JSON.stringify(written, (_, one: unknown) => (one instanceof JsonNumber ? one.source : one))
}

const FULL_WIDTH = /[！-～]/gu

/** Text as typed with a Chinese keyboard: full-width ASCII folded, blanks left out. */
export const plainText = (text: string): string =>
  text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/\s+/gu, '')
