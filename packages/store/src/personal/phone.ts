import { type NumberRead, plain, strayIn, unspoiled } from './number-read.ts'

const MOBILE = /^1[3-9]\d{9}$/
/** Area codes of three digits are 010 and 02x, all others have four; a number in it has seven or eight. */
const LANDLINE = /^(010|02\d|0[3-9]\d\d)([2-8]\d{6,7})$/

/** A telephone number of the mainland: mobile as 11 digits, landline as its area code, a hyphen and the number. */
export function readPhone(written: string): NumberRead {
  const read = unspoiled(plain(written))
  if ('fault' in read) return read
  const value = read.value.replace(/^(\+|00)86(?=[01])/, '')
  const stray = strayIn(value, /\d/, '数字')
  if (stray !== null) return { fault: stray }
  if (MOBILE.test(value)) return { value }
  const [, area, number] = LANDLINE.exec(value) ?? []
  if (area !== undefined) return { value: `${area}-${number}` }
  if (/^[2-8]\d{6,7}$/.test(value)) return { fault: '没有区号，座机号码应连区号一起写' }
  if (value.startsWith('1') && value.length !== 11) return { fault: `有 ${value.length} 位，手机号码应为 11 位` }
  return { fault: '不是手机号码（11 位，1 开头），也不是带区号的座机号码' }
}
