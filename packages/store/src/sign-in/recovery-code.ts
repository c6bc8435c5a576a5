import { sm3 } from '../sm3.ts'
import type { Random } from '../token.ts'

/** Codes given at once. */
export const RECOVERY_CODES = 10
/** 80 random bits: their plain hash can be neither guessed nor reversed. */
const BYTES = 10
/** Crockford's letters: none that is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A recovery code as it is printed: sixteen letters and digits in fours. */
export function newRecoveryCode(random: Random): string {
  let bits = BigInt(`0x${Buffer.from(random(BYTES)).toString('hex')}`)
  let text = ''
  for (let i = 0; i < (BYTES * 8) / 5; i += 1) {
    text = `${LETTERS[Number(bits % 32n)]}${text}`
    bits /= 32n
  }
  return text.match(/.{4}/g)?.join('-') ?? text
}

/** What is kept of it: however it is typed, small letters, without lines, with an O for the zero. */
export const recoveryHash = (typed: string): string =>
  sm3(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
      .replaceAll('O', '0')
      .replaceAll(/[IL]/g, '1'),
  )
