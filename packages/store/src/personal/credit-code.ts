import { type NumberRead, plain, strayIn } from './number-read.ts'

/** GB 32100-2015: the 31 characters by their value (no I O S V Z), and the weights of the first 17 places. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the check character last. */
export function readCreditCode(written: string): NumberRead {
  const value = plain(written)
  if (value.length !== 18) return { fault: `有 ${value.length} 位，应为 18 位` }
  const stray = strayIn(value, /[0-9A-HJ-NPQRTUWXY]/, '数字或大写字母（不用 I O S V Z）')
  if (stray !== null) return { fault: stray }
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * CHARACTERS.indexOf(value.charAt(i)), 0)
  return CHARACTERS[(31 - (sum % 31)) % 31] === value[17]
    ? { value }
    : { fault: '末位校验码不符，请核对是否有一位写错或两位写反' }
}
