const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 → 一, 12 → 十二, 23 → 二十三; up to 99. */
export function chinese(n: number): string {
  if (n < 10) return DIGITS[n] ?? ''
  const tens = n < 20 ? '' : (DIGITS[Math.floor(n / 10)] ?? '')
  return `${tens}十${n % 10 === 0 ? '' : (DIGITS[n % 10] ?? '')}`
}

/** 1 → ①, up to 20. */
export function circled(n: number): string {
  return String.fromCodePoint(0x245f + n)
}
