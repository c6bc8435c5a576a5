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

/** Value of a Chinese or Arabic ordinal below ten thousand (`二十一`, `百二`, `12`, `１２`), or null. */
export function ordinal(text: string): number | null {
  if (text === '') return null
  const plain = text.normalize('NFKC').trim()
  if (/^\d{1,4}$/u.test(plain)) return Number(plain)
  if (!/^[〇零一二两三四五六七八九十百千]{1,9}$/u.test(plain)) return null
  if (/^[〇零一二三四五六七八九]{2,4}$/u.test(plain)) return Number([...plain].map((d) => DIGITS[d]).join(''))
  let total = 0
  let digit = 0
  for (const char of plain) {
    const unit = char === '十' ? 10 : char === '百' ? 100 : char === '千' ? 1000 : 0
    if (unit) {
      total += (digit || 1) * unit
      digit = 0
    } else digit = DIGITS[char] ?? 0
  }
  return total + digit
}
