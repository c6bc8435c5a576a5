import { smallNumber, spelledDigits } from './chinese-numbers.ts'
import { GAP } from './numerals.ts'
import { matchAt } from './scan.ts'

/** A day, month or year as printed; what is not printed is absent. */
export interface Point {
  readonly year?: number
  /** 今年, 明年 …: years after the document's. */
  readonly yearsOn?: number
  readonly month?: number
  readonly day?: number
  /** A range named by one word: 二季度 is months 4 to 6, 上旬 days 1 to 10. */
  readonly last?: { readonly month: number; readonly day?: number }
  readonly to: number
}

const YEAR = '(?:(?:19|20|21)\\d\\d|[一二][〇○零一二三四五六七八九]{3})'
const CONNECT = `${GAP}(?:[-–—~]{1,2}|至|到)${GAP}`
const DAY_SIGN = `(?:[日号](?![常益])|(?=${CONNECT}(?:\\d{1,2}${GAP}月)?${GAP}\\d{1,2}${GAP}[日号]))`
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const POINT = new RegExp(
  [
    `(?:(${YEAR})${GAP}年|(今年|本年度?|明年|来年|去年|上年|次年|翌年)(?=${GAP}(?:${NUMBER}${GAP}月|年?[底末]|第?[一二三四1-4]季度|[上下]半年)))?`,
    `(?:${GAP}(?:(${NUMBER}|正)${GAP}月(?![龄供租薪均票嫂])份?(?:${GAP}(?:([上中下])旬|(${NUMBER})${GAP}${DAY_SIGN}))?`,
    `|第?([一二三四1-4])季度|([上下])半年))?`,
  ].join(''),
  'uy',
)
const ISO = /((?:19|20|21)\d\d)(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2}))(?![\d./-])/uy
const TIME = new RegExp(
  `(?:${GAP}（(?:周|星期)[一二三四五六日天]）)?${GAP}(?:上午|下午|晚上?|凌晨|中午)?${GAP}(?:\\d{1,2}${GAP}(?:[:：]\\d{2}|时(?:\\d{1,2}分)?|点)(?:整)?)?`,
  'uy',
)
const YEARS_ON: Readonly<Record<string, number>> = { 今: 0, 本: 0, 明: 1, 来: 1, 次: 1, 翌: 1, 去: -1, 上: -1 }
const DAYS_IN_TEN: Readonly<Record<string, readonly [number, number]>> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] }

/** The day, month or year that begins at `at`, or null. An impossible day is read as printed. */
export function pointAt(text: string, at: number): Point | null {
  const iso = matchAt(ISO, text, at)
  if (iso) {
    const [month, day] = [iso[2] ?? iso[4] ?? iso[6], iso[3] ?? iso[5] ?? iso[7]].map(Number)
    if (month === undefined || day === undefined || (iso[2] === undefined && (month > 12 || day > 31))) return null
    return { year: Number(iso[1]), month, day, to: at + iso[0].length }
  }
  const found = matchAt(POINT, text, at)
  if (!found || found[0] === '') return null
  const [whole, printedYear, relative, printedMonth, tenDays, printedDay, quarter, half] = found
  const to = at + whole.length
  const year = printedYear === undefined ? undefined : (spelledDigits(printedYear) ?? Number(printedYear))
  const base = {
    ...(year === undefined ? {} : { year }),
    ...(relative === undefined ? {} : { yearsOn: YEARS_ON[relative[0] ?? ''] ?? 0 }),
  }
  if (quarter !== undefined) return named(base, (smallNumber(quarter) ?? 1) * 3 - 2, 3, to)
  if (half !== undefined) return named(base, half === '上' ? 1 : 7, 6, to)
  if (printedMonth === undefined) return { ...base, to }
  const month = printedMonth === '正' ? 1 : smallNumber(printedMonth)
  if (month === null || month > 99) return null
  const ten = DAYS_IN_TEN[tenDays ?? '']
  if (ten) return { ...base, month, day: ten[0], last: { month, day: endOf(ten[1], base.year, month) }, to }
  const day = printedDay === undefined ? null : smallNumber(printedDay)
  if (day === null) return { ...base, month, to }
  return { ...base, month, day, to: to + (matchAt(TIME, text, to)?.[0].trimEnd().length ?? 0) }
}

function named(base: Pick<Point, 'year' | 'yearsOn'>, month: number, months: number, to: number): Point {
  return { ...base, month, last: { month: month + months - 1 }, to }
}

function endOf(day: number, year: number | undefined, month: number): number {
  if (day < 31 || month < 1 || month > 12) return day
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}
