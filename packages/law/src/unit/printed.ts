import { parseDecimal } from '../number/decimal.ts'
import { product, type Ratio, ratio } from '../number/ratio.ts'
import { factor } from './convert.ts'

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | '-'

type AfterDigits<S extends string> = S extends `${Digit}${infer R}` ? AfterDigits<R> : S

/** The unit of a printed amount: '1040元' has 元, '600万元' too, '20%' is a pure number. */
export type UnitIn<S extends string> =
  AfterDigits<S> extends infer U
    ? U extends '万元' | '亿元'
      ? '元'
      : U extends '%' | '‰'
        ? ''
        : U extends string
          ? U
          : never
    : never

/** How an amount in the unit `U` may be written in a declaration: as the document prints it. */
export type Printed<U extends string> = U extends '元'
  ? `${number}元` | `${number}万元` | `${number}亿元`
  : U extends ''
    ? `${number}` | `${number}%` | `${number}‰`
    : `${number}${U}`

/** An amount with its unit. */
export interface Quantity {
  readonly amount: Ratio
  readonly unit: string
}

/** Reads a printed amount; large sums become 元, percentages pure numbers. Undefined where it is none. */
export function parsePrinted(text: string): Quantity | undefined {
  const [, digits = '', unit = ''] = /^(-?[\d.]+)(.*)$/u.exec(text) ?? []
  const amount = parseDecimal(digits)
  if (amount === undefined) return undefined
  if (unit === '%' || unit === '‰') return { amount: product(amount, ratio(1n, unit === '%' ? 100n : 1000n)), unit: '' }
  if (unit === '万元' || unit === '亿元')
    return { amount: product(amount, factor(unit, '元') ?? ratio(1n)), unit: '元' }
  return { amount, unit }
}
