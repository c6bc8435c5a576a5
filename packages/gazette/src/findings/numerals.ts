const DIGITS = '零一二三四五六七八九'

/** 1 → 一, 21 → 二十一, 105 → 一百零五; below a thousand. */
export function chineseNumeral(n: number): string {
  const hundreds = Math.floor(n / 100)
  const tens = Math.floor((n % 100) / 10)
  const ones = n % 10
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : ''
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`
  return `${head}${zero}${ten}${ones === 0 ? '' : DIGITS[ones]}`
}
