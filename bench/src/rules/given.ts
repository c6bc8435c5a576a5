import { ABSENT, AREAS, FACTS, type Households, MODES } from './households.ts'

/** Households as cases for the explained way: words, truths and exact numbers. */
export function given(all: Households, count: number): ReadonlyMap<string, never>[] {
  const valueOf = (name: (typeof FACTS)[number], code: number): unknown => {
    if (name === '取暖方式') return MODES[code]
    if (name === '区域') return AREAS[code]
    return name === '用电量' || name === '用气量' ? reduced(BigInt(code)) : code === 1
  }
  return Array.from({ length: count }, (_, i) => {
    const known = FACTS.filter((name) => all[name][i] !== ABSENT)
    return new Map(known.map((name) => [name, valueOf(name, all[name][i] as number) as never]))
  })
}

/** Hundredths in lowest terms. */
function reduced(hundredths: bigint): { readonly n: bigint; readonly d: bigint } {
  const [d] = [100n, 50n, 25n, 20n, 10n, 5n, 4n, 2n, 1n].filter((by) => hundredths % by === 0n)
  const by = d ?? 1n
  return { n: hundredths / by, d: 100n / by }
}
