const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 }

/** Characters that Chinese numbers are written with. */
export const NUMERAL = '〇零一二两三四五六七八九十百千万亿'

/**
 * The value of a whole number in Chinese characters (二十一, 二〇二二, 三千六百), as decimal digits; undefined where
 * the characters are no one number (十四五, 万).
 */
export function chineseNumber(run: string): string | undefined {
  const chars = [...run]
  if (chars.length > 1 && chars.every((char) => char in DIGITS && char !== '两')) {
    // Digits side by side are a year or a telephone number; two of them (三五) are no number.
    return chars.length > 2 ? chars.map((char) => DIGITS[char]).join('') : undefined
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  let below = Number.POSITIVE_INFINITY
  for (const char of chars) {
    const value = DIGITS[char]
    const place = PLACES[char]
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (place !== undefined) {
      if (place >= below || (digit === undefined && (place !== 10 || section > 0 || total > 0))) return undefined
      section += (digit ?? 1) * place
      below = place
      digit = undefined
    } else {
      const big = char === '万' ? 10_000 : 100_000_000
      const sum = section + (digit ?? 0)
      if (sum === 0) return undefined
      total = (total + sum) * big
      section = 0
      digit = undefined
      below = Number.POSITIVE_INFINITY
    }
  }
  return String(total + section + (digit ?? 0))
}
