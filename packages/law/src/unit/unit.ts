/**
 * Units as written: `元`, `元/度`, `元/斤/年`, `人·天`; a pure number has the unit ''. Types carry them as far as the
 * compiler can cancel; what a declaration means is checked again when it is loaded, in any order of factors.
 */

type Cancel<A extends string, B extends string> = A extends `${infer X}/${B}/${infer Y}`
  ? `${X}/${Y}`
  : A extends `${infer X}/${B}`
    ? X
    : never

/** The unit of a product: 元/度 and 度 give 元. */
export type Product<A extends string, B extends string> = A extends ''
  ? B
  : B extends ''
    ? A
    : [Cancel<A, B>] extends [never]
      ? [Cancel<B, A>] extends [never]
        ? `${A}·${B}`
        : Cancel<B, A>
      : Cancel<A, B>

/** The unit of a quotient: 元 by 亩 gives 元/亩, 户 by 户 a pure number. */
export type Quotient<A extends string, B extends string> = A extends B
  ? ''
  : B extends ''
    ? A
    : B extends `${A}/${infer R}`
      ? R
      : `${A}/${B}`

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
