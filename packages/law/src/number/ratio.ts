/** An exact number: `n / d` in lowest terms, `d` > 0. Every amount of the explained way is one; nothing is ever rounded unasked. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** @throws RangeError when `d` is zero */
export function ratio(n: bigint, d = 1n): Ratio {
  if (d === 0n) throw new RangeError('分母为零')
  if (d === 1n) return { n, d }
  const common = gcd(n, d) * (d < 0n ? -1n : 1n)
  return { n: n / common, d: d / common }
}

export const ZERO = ratio(0n)
export const ONE = ratio(1n)

export const whole = (value: number): Ratio => ratio(BigInt(value))
export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d - b.n * a.d, a.d * b.d)
export const product = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d)
/** @throws RangeError when `b` is zero */
export const quotient = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n)
/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export const compare = (a: Ratio, b: Ratio): number => {
  const [left, right] = [a.n * b.d, b.n * a.d]
  return left < right ? -1 : left > right ? 1 : 0
}
export const least = (a: Ratio, b: Ratio): Ratio => (compare(b, a) < 0 ? b : a)
export const greatest = (a: Ratio, b: Ratio): Ratio => (compare(b, a) > 0 ? b : a)
export const isMultiple = (value: Ratio, step: Ratio): boolean => quotient(value, step).d === 1n

/** The largest number of which both are whole multiples. */
export const commonStep = (a: Ratio, b: Ratio): Ratio => ratio(gcd(a.n * b.d, b.n * a.d), a.d * b.d)
