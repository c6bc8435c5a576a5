import { spelledNumber } from './chinese-numbers.ts'
import { shifted } from './decimals.ts'
import { anchored, matchesOf } from './sticky.ts'

/** A number as printed, with the 万 or 亿 that belongs to its unit kept apart: 18.4亿 is amount 18.4, scale 亿. */
export interface Numeral {
  readonly from: number
  readonly to: number
  /** Exact decimal without grouping. */
  readonly amount: string
  readonly scale: '' | '万' | '亿'
  readonly chinese: boolean
}

const WIDE = /[０-９Ａ-Ｚａ-ｚ．％～－／＋＞＜]/gu
const WIDE_ONE = /[０-９Ａ-Ｚａ-ｚ．％～－／＋＞＜]/u

/** Full-width digits, letters and signs as their ASCII forms, one for one: positions stay. */
export function folded(text: string): string {
  return WIDE_ONE.test(text) ? text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)) : text
}

/** Characters of spelled-out numbers, for use inside a class. */
export const SPELLED = '〇○零一二两三四五六七八九十百千万亿廿卅'
/** White space as it is printed between a number and its unit. */
export const GAP = '[ \\u3000]?'
/** Between the two numbers of a range. */
export const TO = `${GAP}(?:[-－—–~～―─]{1,2}|至|到)${GAP}`

const NUMERAL = anchored(
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)*)(?:${GAP}(?:([百千]?)(万亿|万|亿)|([百千](?![瓦米克伏帕卡焦升赫]))))?|[${SPELLED}]+`,
  `0123456789${SPELLED}`,
)

/**
 * The numbers of a folded text that can be an amount, in order. Left out: ordinals (第3), versions and clause numbers
 * (4.1.2), numbers that are part of a name (PM2.5, “十四五”, 2×20).
 */
export function numeralsIn(text: string): Numeral[] {
  const numerals: Numeral[] = []
  let ordinalUntil = -1
  for (const match of matchesOf(text, NUMERAL)) {
    const from = match.index
    const whole = match[0]
    const ordinal = isOrdinal(text, from) || (ordinalUntil >= 0 && SAME_ROW.test(text.slice(ordinalUntil, from)))
    ordinalUntil = ordinal ? from + whole.length : -1
    if (ordinal || /[A-Za-z_]/u.test(text[from - 1] ?? '') || INCLUDED.test(text.slice(Math.max(0, from - 4), from)))
      continue
    const numeral = /^\d/u.test(whole) ? arabic(match) : spelled(text, from, whole)
    if (numeral) numerals.push(numeral)
  }
  return numerals
}

/** What joins further ordinals to the first: 第一、二季度, 第3-5项. */
const SAME_ROW = /^[ 、,—～~-]{1,2}$|^[至到和]$/u

/** 3人（不含3人）以下 has one number. */
const INCLUDED = /[（(]不?(?:包)?含$/u

function isOrdinal(text: string, from: number): boolean {
  return text[from - 1] === '第' || (text[from - 1] === ' ' && text[from - 2] === '第')
}

function arabic(match: RegExpExecArray): Numeral | null {
  const [whole, hundred = '', scale = '', alone = ''] = match
  const printed = /^[\d.,]+/u.exec(whole)?.[0] ?? ''
  if (/\..*\./u.test(printed)) return null
  const plain = printed.replaceAll(',', '')
  const power = hundred || alone
  const places = (power === '百' ? 2 : power === '千' ? 3 : 0) + (scale === '万亿' ? 4 : 0)
  return {
    from: match.index,
    to: match.index + whole.length,
    amount: places === 0 ? plain : shifted(plain, places),
    scale: scale === '万亿' ? '亿' : (scale as '' | '万' | '亿'),
    chinese: false,
  }
}

function spelled(text: string, from: number, whole: string): Numeral | null {
  // In 十千瓦 and 五千克 the 千 belongs to the unit.
  const own =
    /[千百]$/u.test(whole) && /[瓦克伏帕卡焦赫]/u.test(text[from + whole.length] ?? '') ? whole.slice(0, -1) : whole
  const value = spelledNumber(own)
  if (value === null || own === '') return null
  const last = own.at(-1)
  const scale = last === '万' || last === '亿' ? last : ''
  const amount = shifted(String(value), scale === '万' ? -4 : scale === '亿' ? -8 : 0)
  return { from, to: from + own.length, amount, scale, chinese: true }
}
