import { type NumberRead, plain, strayIn, unspoiled } from './number-read.ts'

/** A bank card's number (ISO/IEC 7812-1): 10 to 19 digits, the last one by Luhn's sum. */
export function readBankCard(written: string): NumberRead {
  const read = unspoiled(plain(written))
  if ('fault' in read) return read
  const { value } = read
  const stray = strayIn(value, /\d/, '数字')
  if (stray !== null) return { fault: stray }
  if (value.length < 10 || value.length > 19) return { fault: `有 ${value.length} 位，应为 10 至 19 位` }
  const sum = Array.from(value)
    .toReversed()
    .reduce((total, digit, i) => total + luhn(Number(digit), i), 0)
  return sum % 10 === 0 ? { value } : { fault: '末位校验码不符，请核对是否有一位写错或两位写反' }
}

/** Every second digit from the right counts twice, and two digits count as their sum. */
function luhn(digit: number, fromRight: number): number {
  const counted = fromRight % 2 === 1 ? digit * 2 : digit
  return counted > 9 ? counted - 9 : counted
}
