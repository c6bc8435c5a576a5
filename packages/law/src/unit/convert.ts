import { quotient, type Ratio, ratio } from '../number/ratio.ts'

/** Units of one kind, each with its size in the first of them. 斤 is half a 公斤; fifteen 亩 are a 公顷. */
const families = [
  { 斤: ratio(1n), 公斤: ratio(2n), 千克: ratio(2n), 吨: ratio(2000n) },
  { 平方米: ratio(1n), 亩: ratio(2000n, 3n), 公顷: ratio(10_000n), 平方公里: ratio(1_000_000n) },
  { 元: ratio(1n), 万元: ratio(10_000n), 亿元: ratio(100_000_000n) },
  { 米: ratio(1n), 公里: ratio(1000n) },
  { 小时: ratio(1n), 分钟: ratio(1n, 60n) },
] as const

type Family = (typeof families)[number]
type Names<F> = F extends unknown ? keyof F & string : never

/** A unit that has others of its kind. */
export type Convertible = Names<Family>
/** The other names under which what is measured in `U` can be asked for. */
export type KindOf<U extends string> = Family extends infer F
  ? F extends unknown
    ? U extends keyof F
      ? keyof F & string
      : never
    : never
  : never

/** How many `to` one `from` is; undefined where they measure different things. */
export function factor(from: string, to: string): Ratio | undefined {
  if (from === to) return ratio(1n)
  for (const family of families) {
    const sizes: Readonly<Record<string, Ratio>> = family
    const [a, b] = [sizes[from], sizes[to]]
    if (a !== undefined && b !== undefined) return quotient(a, b)
  }
  return undefined
}
