import { type NumberRead, plain, strayIn, unspoiled } from './number-read.ts'

/** GB 11643-1999: weights of the first 17 digits, and the check character by the sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/**
 * A citizen number (公民身份号码, GB 11643-1999): 18 characters, a day of the calendar in places 7 to 14, the check
 * character last. Full-width digits, spaces and a small x are put right; nothing else is.
 */
export function readCitizenNumber(written: string): NumberRead {
  const read = unspoiled(plain(written))
  if ('fault' in read) return read
  const { value } = read
  if (value.length === 15) return { fault: '是 15 位的旧号码，应为 18 位' }
  if (value.length !== 18) return { fault: `有 ${value.length} 位，应为 18 位` }
  const stray = strayIn(value.slice(0, 17), /\d/, '数字') ?? strayIn(value, /[\dX]/, '数字或末位的 X')
  if (stray !== null) return { fault: stray }
  if (!isDay(value.slice(6, 14))) return { fault: '第 7 至 14 位应为出生日期，现在不是日历上的日子' }
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0)
  return CHECKS[sum % 11] === value[17] ? { value } : { fault: '末位校验码不符，请核对是否有一位写错或两位写反' }
}

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  try {
    Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
