/** A number as it is kept, or what is wrong with what was written: a Chinese clause that does not repeat the number. */
export type NumberRead = { readonly value: string } | { readonly fault: string }

/** What people put between digits: spaces of any width, hyphens, dashes, a byte order mark. */
const BETWEEN = /[\s\-‐‑–—－·\u200b\ufeff]/gu

/** Full-width characters as half-width ones, nothing between the digits, letters upper case. */
export const plain = (written: string): string => written.normalize('NFKC').replace(BETWEEN, '').toUpperCase()

/** Digits that a number of a spreadsheet keeps. */
const KEPT = 15

/** What a spreadsheet has made of a number that it took for an amount; a .0 after digits that are all there is taken away. */
export function unspoiled(value: string): NumberRead {
  const again = '请把这一列设为文本格式，照原件重新录入'
  if (/^\d+(\.\d+)?E\+?\d+$/.test(value)) return { fault: `成了科学计数法，末几位已经丢失。${again}` }
  const [, whole] = /^(\d+)\.0+$/.exec(value) ?? []
  if (whole === undefined) return { value }
  return whole.length > KEPT ? { fault: `带着小数，是按数字存放的，末几位已经丢失。${again}` } : { value: whole }
}

/** Says the first character that may not stand at its place; null where all may. */
export function strayIn(value: string, allowed: RegExp, should: string): string | null {
  const at = Array.from(value).findIndex((character) => !allowed.test(character))
  return at < 0 ? null : `第 ${at + 1} 位是“${Array.from(value)[at]}”，应为${should}`
}
