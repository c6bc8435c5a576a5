/**
 * Units as written: `元`, `元/度`, `元/斤/年`, `人·天`; a pure number has the unit '', what is counted once a year `1/年`.
 * Types carry them through products and quotients, factors in the order in which they are met; what a declaration means
 * is checked again when it is loaded, in any order of factors.
 */

type Names = readonly string[]

type Above<S extends string> = S extends '' | '1' ? [] : S extends `${infer H}·${infer T}` ? [H, ...Above<T>] : [S]
type Below<S extends string> = S extends '' ? [] : S extends `${infer H}/${infer T}` ? [H, ...Below<T>] : [S]

/** What stands above the first stroke of a unit, and what below it. */
type Factors<S extends string> = S extends `${infer A}/${infer B}` ? [Above<A>, Below<B>] : [Above<S>, []]

/** A list without the first `X`; never where there is none. */
type Without<L extends Names, X extends string, Seen extends Names = []> = L extends readonly [
  infer H extends string,
  ...infer T extends Names,
]
  ? H extends X
    ? [...Seen, ...T]
    : Without<T, X, [...Seen, H]>
  : never

/** Factors above and below, each pair of the same name struck out. */
type Struck<A extends Names, B extends Names, Kept extends Names = []> = A extends readonly [
  infer H extends string,
  ...infer T extends Names,
]
  ? [Without<B, H>] extends [never]
    ? Struck<T, B, [...Kept, H]>
    : Struck<T, Without<B, H>, Kept>
  : [Kept, B]

type JoinedAbove<L extends Names> = L extends readonly [infer H extends string, ...infer T extends Names]
  ? T extends readonly []
    ? H
    : `${H}·${JoinedAbove<T>}`
  : ''
type JoinedBelow<L extends Names> = L extends readonly [infer H extends string, ...infer T extends Names]
  ? `/${H}${JoinedBelow<T>}`
  : ''

type Written<F extends readonly [Names, Names]> = F[0] extends readonly []
  ? F[1] extends readonly []
    ? ''
    : `1${JoinedBelow<F[1]>}`
  : `${JoinedAbove<F[0]>}${JoinedBelow<F[1]>}`

type Combined<A extends Names, B extends Names> = Written<Struck<A, B>>

/** The unit of a product: 元/度 and 度 give 元, in either order. */
export type Product<A extends string, B extends string> = string extends A | B
  ? string
  : Combined<[...Factors<A>[0], ...Factors<B>[0]], [...Factors<A>[1], ...Factors<B>[1]]>

/** The unit of a quotient: 元 by 亩 gives 元/亩, 户 by 户 a pure number, 元 by 元/斤/年 gives 斤·年. */
export type Quotient<A extends string, B extends string> = string extends A | B
  ? string
  : Combined<[...Factors<A>[0], ...Factors<B>[1]], [...Factors<A>[1], ...Factors<B>[0]]>

type Powers = ReadonlyMap<string, number>

function powersOf(unit: string): Powers {
  const powers = new Map<string, number>()
  const [above = '', ...below] = unit.split('/')
  const add = (name: string, by: number): void => {
    if (name !== '' && name !== '1') powers.set(name, (powers.get(name) ?? 0) + by)
  }
  for (const name of above.split('·')) add(name, 1)
  for (const name of below) add(name, -1)
  return powers
}

function written(powers: Powers): string {
  const names = (sign: number): string[] =>
    [...powers].flatMap(([name, power]) => Array.from({ length: Math.max(0, power * sign) }, () => name))
  const above = names(1).join('·')
  const below = names(-1).map((name) => `/${name}`)
  return below.length > 0 && above === '' ? `1${below.join('')}` : above + below.join('')
}

function joined(a: string, b: string, sign: 1 | -1): string {
  const powers = new Map(powersOf(a))
  for (const [name, power] of powersOf(b)) powers.set(name, (powers.get(name) ?? 0) + sign * power)
  return written(powers)
}

export const productUnit = (a: string, b: string): string => joined(a, b, 1)
export const quotientUnit = (a: string, b: string): string => joined(a, b, -1)

/** The same unit, whatever the order of its factors. */
export const isSameUnit = (a: string, b: string): boolean => a === b || joined(a, b, -1) === ''

/** Whether a unit counts for each of these: 元/斤/年 for each 年. */
export const isPer = (unit: string, name: string): boolean => (powersOf(unit).get(name) ?? 0) < 0
