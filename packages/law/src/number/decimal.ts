import { type Ratio, ratio } from './ratio.ts'

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** `0.10` as an exact number; undefined where the text is no plain decimal (no commas, no exponent, ASCII digits). */
export function parseDecimal(text: string): Ratio | undefined {
  const [, sign, digits, fraction = ''] = DECIMAL.exec(text) ?? []
  if (digits === undefined) return undefined
  const n = BigInt(digits + fraction)
  return ratio(sign === '-' ? -n : n, 10n ** BigInt(fraction.length))
}

/** An exact number in digits: a decimal without trailing zeros where it ends, else the fraction `1/3`. */
export function decimal(value: Ratio, places = 0): string {
  const power = powerOfTen(value.d)
  if (power === undefined) return `${value.n}/${value.d}`
  const length = Math.max(power, places)
  const scaled = (value.n * 10n ** BigInt(length)) / value.d
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(length + 1, '0')
  const point = digits.length - length
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, point)}${length > 0 ? `.${digits.slice(point)}` : ''}`
}

/** `12,000.5`: as it is read, thousands apart. */
export const grouped = (digits: string): string =>
  digits.replace(/^-?\d+/, (part) => part.replace(/\B(?=(\d{3})+$)/g, ','))

/** The least power of ten that `d` divides; undefined where none is. */
function powerOfTen(d: bigint): number | undefined {
  let [rest, twos, fives] = [d, 0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? Math.max(twos, fives) : undefined
}
