import type { FoundKind } from './found.ts'
import { measuredIn, unitPattern } from './measured.ts'
import { GAP, numeralsIn, SPELLED, TO } from './numerals.ts'
import type { Scan } from './scan.ts'

/** 成 as a tenth: not 组成四支, 两成员, 三成立. */
const TENTH = '成(?=$|[左以多，。、；：的）)]|[^\\p{Script=Han}])'
const PERCENT = unitPattern(`个百分点|百分点|%|‰|${TENTH}`)
const NUMBER = `(?:\\d+(?:\\.\\d+)?|[${SPELLED}]+(?:点[${SPELLED}]+)?)`
const SPELLED_OUT = new RegExp(`([百千万])分之(${NUMBER})(?:${TO}(?:[百千万]分之)?(${NUMBER}))?`, 'gu')
const FRACTION = new RegExp(
  `(?<![${SPELLED}0-9第])([二三四五六七八九十]|\\d{1,2})分之([一二三四五六七八九]|\\d{1,2})`,
  'gu',
)
const HALF = /半数(?=以上|以下|通过|同意|赞成)/gu
const RATIO = new RegExp(`(?<![\\d.])\\d+(?:\\.\\d+)?(?:${GAP}[:：∶]${GAP}\\d+(?:\\.\\d+)?)+`, 'gu')
const ABOUT_RATIO = /比例|配比|之比|比为|比按|占比|的比/u
const DENOMINATOR: Readonly<Record<string, '%' | '‰' | '比例'>> = { 百: '%', 千: '‰', 万: '比例' }

/** Shares: 20%, 百分之二十, 5～6成, 三分之二, 2:8. */
export function percentsIn(scan: Scan): FoundKind<'percent'>[] {
  const { text } = scan
  const all: FoundKind<'percent'>[] = []
  for (const { from, to, amount, until, scale, unit } of measuredIn(scan, PERCENT)) {
    if (scale !== '') continue
    all.push(
      share(from, to, {
        amount,
        ...(until ? { until } : {}),
        unit: unit === '‰' || unit === '成' ? unit : unit === '%' ? '%' : '百分点',
      }),
    )
  }
  if (text.includes('分之')) all.push(...fractionsIn(text))
  if (text.includes('半数'))
    for (const match of text.matchAll(HALF))
      all.push(share(match.index, match.index + 2, { amount: '1/2', unit: '比例' }))
  if (ABOUT_RATIO.test(text)) all.push(...ratiosIn(text))
  return all
}

function share(from: number, to: number, value: FoundKind<'percent'>['value']): FoundKind<'percent'> {
  return { kind: 'percent', from, to, value, number: [from, to] }
}

/** 百分之二十, 三分之二. */
function fractionsIn(text: string): FoundKind<'percent'>[] {
  const all: FoundKind<'percent'>[] = []
  for (const match of text.matchAll(SPELLED_OUT)) {
    const [whole, base = '', first = '', second] = match
    const amount = decimal(first)
    const until = second === undefined ? null : decimal(second)
    const unit = DENOMINATOR[base]
    if (amount === null || !unit) continue
    const value = unit === '比例' ? `${amount}/10000` : amount
    all.push(share(match.index, match.index + whole.length, { amount: value, ...(until ? { until } : {}), unit }))
  }
  for (const match of text.matchAll(FRACTION)) {
    const [whole, base = '', part = ''] = match
    const [lower, upper] = [decimal(base), decimal(part)]
    if (lower && upper)
      all.push(share(match.index, match.index + whole.length, { amount: `${upper}/${lower}`, unit: '比例' }))
  }
  return all
}

/** 2:8, where the words say that it is a ratio and no time. */
function ratiosIn(text: string): FoundKind<'percent'>[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    const to = match.index + match[0].length
    const near = text.slice(Math.max(0, match.index - 6), match.index) + text.slice(to, to + 4)
    if (!ABOUT_RATIO.test(near)) return []
    return [share(match.index, to, { amount: match[0].replace(/[：∶]/gu, ':').replace(/\s/gu, ''), unit: '比例' })]
  })
}

function decimal(text: string): string | null {
  const [whole = '', fraction] = text.split('点')
  const first = numeralsIn(whole)[0]
  if (first?.amount === undefined || first.scale !== '') return null
  if (fraction === undefined) return first.amount
  const digits = [...fraction].map((char) => numeralsIn(char)[0]?.amount ?? (/[〇○零]/u.test(char) ? '0' : null))
  return digits.includes(null) ? null : `${first.amount}.${digits.join('')}`
}
