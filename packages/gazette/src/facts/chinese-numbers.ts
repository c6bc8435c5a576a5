const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
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
const UNIT: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' }

/** No number of an official text takes more; a run of 亿 would grow without end. */
const LONGEST = 20

/**
 * Value of a spelled-out whole number (十五, 一百二十, 一亿五千万, 两, 廿五), or null where the characters name no single
 * number: digits side by side (三四家, 十四五), a multiplier alone (千家万户).
 */
export function spelledNumber(text: string): bigint | null {
  if (text.length > LONGEST) return null
  let total = 0n
  let section = 0
  let digit: number | null = null
  let zero = false
  for (const char of text.replace(/[廿卅]/gu, (tens) => TENS[tens] ?? tens)) {
    const value = DIGIT[char]
    const unit = UNIT[char]
    if (value === 0) zero = true
    else if (value !== undefined) {
      if (digit !== null) return null
      digit = value
    } else if (unit !== undefined) {
      if (digit === null && unit !== 10) return null
      section += (digit ?? 1) * unit
      digit = null
      zero = false
    } else if (char !== '万' && char !== '亿') return null
    else {
      const own = BigInt(section + (digit ?? 0))
      if (own === 0n && !(char === '亿' && total > 0n)) return null
      total = char === '亿' ? (total + own) * 100_000_000n : total + own * 10_000n
      section = 0
      digit = null
    }
  }
  // 一百五 is a hundred and fifty in speech and no number of an official text.
  if (digit !== null && section >= 100 && section % 100 === 0 && !zero) return null
  return total + BigInt(section + (digit ?? 0))
}

/** Value of digits read one by one (二〇二二), or null. */
export function spelledDigits(text: string): number | null {
  let value = 0
  for (const char of text) {
    const digit = DIGIT[char]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

/** A small number written either way (12, 十二), or null; for days, months, ordinals. */
export function smallNumber(text: string): number | null {
  if (/^\d{1,4}$/u.test(text)) return Number(text)
  const spelled = text === '' ? null : spelledNumber(text)
  return spelled === null ? null : Number(spelled)
}
