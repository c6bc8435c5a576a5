import { spelledNumber } from './chinese-numbers.ts'
import { type Point, pointAt } from './date-points.ts'
import type { FoundKind } from './found.ts'
import { GAP, TO } from './numerals.ts'
import { matchAt, type Scan } from './scan.ts'
import { anchored, matchesOf } from './sticky.ts'

type Value = FoundKind<'date'>['value']
type Bound = NonNullable<Value['bound']>

const SPELLED = '〇○零一二三四五六七八九十'
const ANCHOR = anchored(
  `(?:(?<![\\d.第])\\d{1,4}(?!\\d)|(?<![${SPELLED}])[${SPELLED}]{1,4})(?=[ \\u3000]?[年月季~—–至到/.-])|[今本明来去上次翌]年|[上下]半年|正月|第[一二三四1-4]季度`,
  `0123456789${SPELLED}今本明来去上次翌下正第`,
  { seconds: `0123456789${SPELLED} \u3000年月季~—–至到/.-半` },
)
const MONTHS = new RegExp(`(\\d{1,2})${TO}(?=\\d{1,2}${GAP}月(?![龄内]))`, 'uy')
const YEARS = new RegExp(`((?:19|20|21)\\d\\d)${TO}(?=(?:19|20|21)\\d\\d${GAP}年)`, 'uy')
const RANGE = new RegExp(TO, 'uy')
const QUARTER_OR_HALF = /季度$|半年$/u
const DAY_ONLY = new RegExp(`(\\d{1,2})${GAP}[日号]`, 'uy')
const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['底前', new RegExp(`${GAP}[月年]?[底末](?:之前|以前|前)`, 'uy')],
  ['底', new RegExp(`${GAP}[月年]?[底末]`, 'uy')],
  ['前', new RegExp(`${GAP}(?:之前|以前|前)(?![期列往置提沿端述款条三两几半后\\d])`, 'uy')],
  ['后', new RegExp(`${GAP}(?:之后|以后|后(?=[，、。；的）起]|$))`, 'uy')],
  ['起', new RegExp(`${GAP}(?:起(?![草点来])|开始)`, 'uy')],
  ['至', new RegExp(`${GAP}(?:为)?止`, 'uy')],
]
const UP_TO = /(?:截至|截止|截止到|延长至|到|至)[ \u3000]?$/u
const PLAN = new RegExp(`[“"]?(二?十[一二三四五六七八九])五[”"]?(?:规划)?(期末|末|时期|期间)`, 'gu')
const YEAR_END = /(?<=^|[，。、；：（\s在于到至])年[底末](?:(?:之|以)?前)?/gu

/** Days, months, years and their ranges. `year` is the document's, for dates printed without one. */
export function datesIn(scan: Scan, year: number | null): FoundKind<'date'>[] {
  const { text } = scan
  const all: FoundKind<'date'>[] = []
  let end = 0
  let carried: { year: number; at: number } | null = null
  for (const anchor of matchesOf(text, ANCHOR)) {
    const at = anchor.index
    if (at < end) continue
    const read = rangeAt(text, at)
    if (!read) continue
    const { first, second, to } = read
    if (carried) carried = /[。；]/u.test(text.slice(carried.at, at)) ? null : { year: carried.year, at }
    const own = first.year ?? (first.yearsOn !== undefined && year !== null ? year + first.yearsOn : null)
    const base = own ?? carried?.year ?? year
    const from = { year: base, month: first.month, day: first.day }
    const last = second ?? (first.last ? { ...first.last, to } : null)
    const lastYear = last && 'year' in last ? last.year : null
    const until = last && {
      year: lastYear ?? (base === null ? null : base + (second?.yearsOn ?? (isOverYearEnd(first, last) ? 1 : 0))),
      month: last.month,
      day: last.day,
    }
    const bounded = boundAt(text, at, to, second ?? first)
    if (first.year !== undefined && first.month !== undefined) carried = { year: first.year, at: bounded.to }
    all.push({
      kind: 'date',
      from: at,
      to: bounded.to,
      value: {
        date: iso(from),
        precision: first.day !== undefined ? 'day' : first.month !== undefined ? 'month' : 'year',
        ...(until ? { until: iso(until) } : {}),
        ...(first.year === undefined && base !== null
          ? { yearFrom: own === null && carried ? ('sentence' as const) : ('issued' as const) }
          : {}),
        ...(bounded.bound ? { bound: bounded.bound } : {}),
      },
    })
    end = bounded.to
  }
  if (text.includes('五')) all.push(...plansIn(text))
  if (text.includes('年')) all.push(...yearEndsIn(text, year))
  return all
}

/** 12月30日至1月19日: a range goes forward, so its end is in the next year. */
function isOverYearEnd(first: Point, last: Pick<Point, 'month'>): boolean {
  return first.month !== undefined && last.month !== undefined && last.month < first.month
}

interface Range {
  readonly first: Point
  readonly second: Point | null
  readonly to: number
}

function rangeAt(text: string, at: number): Range | null {
  const months = matchAt(MONTHS, text, at)
  const years = months ? null : matchAt(YEARS, text, at)
  const short = months ?? years
  if (short) {
    const second = pointAt(text, at + short[0].length)
    const first = { [months ? 'month' : 'year']: Number(short[1]), to: at }
    return second ? { first, second, to: second.to } : null
  }
  const first = pointAt(text, at)
  if (!first || (text.startsWith('年代', first.to - 1) && first.month === undefined)) return null
  const connect = matchAt(RANGE, text, first.to)
  const next = connect ? first.to + connect[0].length : 0
  const day = connect && first.day !== undefined ? matchAt(DAY_ONLY, text, next) : null
  if (day) {
    const second = { month: first.month ?? 0, day: Number(day[1]), to: next + day[0].length }
    return { first, second: first.year ? { ...second, year: first.year } : second, to: second.to }
  }
  const second = connect && !QUARTER_OR_HALF.test(text.slice(at, first.to)) ? pointAt(text, next) : null
  if (second && second.month === undefined && first.month !== undefined) return { first, second: null, to: first.to }
  if (second) return { first, second, to: second.to }
  const yearOnly = first.month === undefined && text[first.to] === '度'
  return { first, second: null, to: first.to + (yearOnly ? 1 : 0) }
}

function boundAt(text: string, from: number, to: number, last: Point): { bound?: Bound; to: number } {
  for (const [bound, pattern] of BOUNDS) {
    if (last.day !== undefined && bound.startsWith('底')) continue
    const match = matchAt(pattern, text, to)
    if (match) return { bound, to: to + match[0].length }
  }
  return UP_TO.test(text.slice(Math.max(0, from - 5), from)) ? { bound: '至', to } : { to }
}

function iso({
  year,
  month,
  day,
}: {
  year: number | null
  month?: number | undefined
  day?: number | undefined
}): string {
  const parts = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))
  return [year === null ? '-' : String(year), ...parts].join('-')
}

/** The five years of a plan: the fourteenth is 2021 to 2025. */
function plansIn(text: string): FoundKind<'date'>[] {
  return [...text.matchAll(PLAN)].flatMap((match): FoundKind<'date'>[] => {
    const number = spelledNumber(match[1] ?? '')
    if (number === null) return []
    const last = 2025 + (Number(number) - 14) * 5
    const atEnd = match[2]?.endsWith('末') === true
    const value: Value = atEnd
      ? { date: String(last), precision: 'year', bound: '底' }
      : { date: String(last - 4), precision: 'year', until: String(last) }
    return [{ kind: 'date', from: match.index, to: match.index + match[0].length, value }]
  })
}

function yearEndsIn(text: string, year: number | null): FoundKind<'date'>[] {
  if (year === null) return []
  return [...text.matchAll(YEAR_END)].map((match) => ({
    kind: 'date',
    from: match.index,
    to: match.index + match[0].length,
    value: {
      date: String(year),
      precision: 'year',
      yearFrom: 'issued',
      bound: match[0].endsWith('前') ? '底前' : '底',
    },
  }))
}
