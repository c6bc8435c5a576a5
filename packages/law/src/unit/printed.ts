import { parseDecimal } from '../number/decimal.ts'
import { product, type Ratio, ratio } from '../number/ratio.ts'

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

type AfterDigits<S extends string> = S extends `${Digit | Separator | '.' | '-'}${infer R}` ? AfterDigits<R> : S

/** Between thousands. */
type Separator = ',' | '，'

/** Any amount as a document prints it. */
export type AnyPrinted = `${number}${string}` | `-${number}${string}`

/** The unit of a printed amount: '1040元' has 元, '600万元' too, '3.25万亩' has 亩, '20%' is a pure number, '5%/年' one a year. */
export type UnitIn<S extends string> =
  AfterDigits<S> extends infer U
    ? U extends `${'万' | '亿'}${infer R}`
      ? R extends ''
        ? U
        : R
      : U extends `${'%' | '‰'}${infer R}`
        ? R extends `/${string}`
          ? `1${R}`
          : R
        : U extends string
          ? U
          : never
    : never

type Figure =
  | `${number}`
  | `${number},${number}`
  | `${number},${number},${number}`
  | `${number},${number},${number},${number}`
  | `${number}，${number}`
  | `${number}，${number}，${number}`
  | `${number}，${number}，${number}，${number}`

/** How an amount in the unit `U` may be written in a declaration: as the document prints it. */
export type Printed<U extends string> = U extends ''
  ? `${Figure}${'' | '%' | '‰'}`
  : U extends `1/${infer R}`
    ? `${Figure}${'%' | '‰'}/${R}`
    : `${Figure}${'' | '万' | '亿'}${U}`

/** An amount with its unit. */
export interface Quantity {
  readonly amount: Ratio
  readonly unit: string
}

const PRINTED = /^(?<sign>-?)(?<digits>\d{1,3}(?:,\d{3})+|\d{1,3}(?:，\d{3})+|\d+)(?<fraction>\.\d+)?(?<unit>.*)$/u

/** Names joined by · above and / below, none of them with a digit, a separator or a blank in it. */
const UNIT = /^(?:(?:1|[^\s\d.,，·/-]+(?:·[^\s\d.,，·/-]+)*)(?:\/[^\s\d.,，·/-]+)*)?$/u

/** Whether a text can be the unit of a number; '' is that of a pure one. */
export const isUnit = (text: string): boolean => UNIT.test(text)

/** Numbers that stand before the name of what is counted. */
const large: readonly (readonly [word: string, factor: Ratio])[] = [
  ['万', ratio(10_000n)],
  ['亿', ratio(100_000_000n)],
]
/** Parts of a pure number. */
const parts: readonly (readonly [word: string, factor: Ratio])[] = [
  ['%', ratio(1n, 100n)],
  ['‰', ratio(1n, 1000n)],
]

/**
 * Reads a printed amount; 万 and 亿 before a unit are multiplied out, percentages become pure numbers. Thousands may be set
 * apart by commas, of either width, each before three digits: 12,000元. Undefined where it is none.
 */
export function parsePrinted(text: string): Quantity | undefined {
  const { sign = '', digits = '', fraction = '', unit = '' } = PRINTED.exec(text)?.groups ?? {}
  const amount = parseDecimal(sign + digits.replace(/[,，]/gu, '') + fraction)
  if (amount === undefined || !UNIT.test(unit)) return undefined
  const [word, factor] = large.find(([one]) => unit.startsWith(one) && unit !== one) ?? []
  if (word !== undefined && factor !== undefined)
    return { amount: product(amount, factor), unit: unit.slice(word.length) }
  const [share, part] = parts.find(([one]) => unit === one || unit.startsWith(`${one}/`)) ?? []
  if (share === undefined || part === undefined) return { amount, unit }
  const below = unit.slice(share.length)
  return { amount: product(amount, part), unit: below === '' ? '' : `1${below}` }
}

/** What is wrong with a text that is no printed amount, and what would be right. */
export function printedFault(text: string): string {
  if (/^[-\d,，]*[,，]/u.test(text)) return `“${text}”的千位分隔符应每三位一个、写法一致，例如 12,000元`
  return `“${text}”不是带单位的数，例如 1040元、0.1元/度、20%`
}
