/** A number as it is kept, or what is wrong with what was written: a Chinese clause that does not repeat the number. */
export type NumberRead = { readonly value: string } | { readonly fault: string }

/** What people and spreadsheets put between digits: spaces of any width, hyphens, dashes, a byte order mark. */
const BETWEEN = /[\s\-‐‑–—－·.\u200b\ufeff]/gu

/** Full-width characters as half-width ones, nothing between the digits, letters upper case. */
export const plain = (written: string): string => written.normalize('NFKC').replace(BETWEEN, '').toUpperCase()

/** Says the first character that may not stand at its place; null where all may. */
export function strayIn(value: string, allowed: RegExp, should: string): string | null {
  const at = Array.from(value).findIndex((character) => !allowed.test(character))
  return at < 0 ? null : `第 ${at + 1} 位是“${Array.from(value)[at]}”，应为${should}`
}
