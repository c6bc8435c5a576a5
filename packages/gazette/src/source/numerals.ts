const DIGITS = '〇一二三四五六七八九'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Chinese counting of 1–9999 with the digits and units given: 十二, 一百零三. Other numbers stay decimal. */
function counting(n: number, digits: string, units: string, zero: string): string {
  if (n < 1 || n > 9999) return String(n)
  let out = ''
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(n / 10 ** power) % 10
    if (digit > 0) out += `${digits[digit]}${power > 0 ? units[power - 1] : ''}`
    else if (out !== '' && !out.endsWith(zero) && n % 10 ** power > 0) out += zero
  }
  return out
}

/** 一, 十, 十二, 二十一, 一百零三. */
export function chinese(n: number): string {
  const text = counting(n, DIGITS, '十百千', '零')
  return n >= 10 && n < 20 ? text.slice(1) : text
}

/** 壹, 壹拾, 贰拾壹 (大写). */
export const chineseLegal = (n: number): string => counting(n, LEGAL, '拾佰仟', '零')

/** Digit by digit: 一〇三. */
export const chineseDigits = (n: number): string => String(n).replace(/\d/g, (digit) => DIGITS[Number(digit)] as string)

/** i, ii, iv; beyond 3999 decimal. */
export function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let rest = n
  let out = ''
  for (const [value, numeral] of ROMAN) {
    while (rest >= value) {
      out += numeral
      rest -= value
    }
  }
  return out
}

/** a … z, aa … zz, aaa … as word processors count; beyond 780 decimal. */
export function repeatedLetters(n: number): string {
  if (n < 1 || n > 780) return String(n)
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
}

/** a … z, aa, ab … as browsers count. */
export function letters(n: number): string {
  if (n < 1) return String(n)
  let out = ''
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26))
    out = String.fromCharCode(97 + ((rest - 1) % 26)) + out
  return out
}

const series = (n: number, ranges: readonly (readonly [from: number, to: number, at: number])[]): string => {
  const range = ranges.find(([from, to]) => n >= from && n <= to)
  return range ? String.fromCodePoint(range[2] + n - range[0]) : String(n)
}

/** ① … ㊿. */
export const circled = (n: number): string =>
  series(n, [
    [1, 20, 0x2460],
    [21, 35, 0x3251],
    [36, 50, 0x32b1],
  ])

/** ⑴ … ⒇. */
export const parenthesized = (n: number): string => series(n, [[1, 20, 0x2474]])

/** ⒈ … ⒛. */
export const fullStopped = (n: number): string => series(n, [[1, 20, 0x2488]])

/** ㊀ … ㊉. */
export const circledChinese = (n: number): string => series(n, [[1, 10, 0x3280]])

/** Full-width digits. */
export const fullWidth = (n: number): string =>
  String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))

/** 甲 … 癸. */
export const stem = (n: number): string => STEMS[n - 1] ?? String(n)

/** 子 … 亥. */
export const branch = (n: number): string => BRANCHES[n - 1] ?? String(n)
