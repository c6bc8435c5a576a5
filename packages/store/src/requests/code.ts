import { type Random, tokenHash } from '../token.ts'

/** Without letters that are taken for figures: O for 0, I and L for 1, U for V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 20

/** A new 查询码: 100 random bits in five groups, to be copied from a screen or a slip of paper by hand. */
export function newCode(random: Random): string {
  const drawn = [...random(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '').join('')
  return drawn.replaceAll(/.{4}(?=.)/g, '$&-')
}

/** What is kept of a code, however it was written. */
export const codeHash = (written: string): string =>
  tokenHash(
    written
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s\-‐‑–—－]/gu, '')
      .replaceAll('O', '0')
      .replaceAll(/[IL]/g, '1')
      .replaceAll('U', 'V'),
  )
