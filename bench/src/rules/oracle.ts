import { ABSENT, type Fact, type Households } from './households.ts'

/** An amount in 分, or why there is none. */
export type Truth = number | '待补' | '不适用'

interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d })
const isMore = (a: Fraction, b: Fraction): boolean => a.n * b.d > b.n * a.d
/** Whole 分, a half up; nothing here is negative. */
const fen = ({ n, d }: Fraction): bigint => (200n * n + d) / (2n * d)

const PER_DEGREE: Fraction = { n: 1n, d: 10n }
const PER_CUBIC: Fraction = { n: 1n, d: 1n }

/**
 * The eight amounts of one household straight from the text of 26号 四（一）（二）, in exact fractions, written apart from
 * the rules and from every contender. 城乡结合部 counts as 农村 and the 200元 go to the household, as decided for the run.
 */
export function truthOf(all: Households, i: number): readonly Truth[] {
  const fact = (name: Fact): number => all[name][i] as number
  const isMissing = (...names: readonly Fact[]): boolean => names.some((name) => fact(name) === ABSENT)
  const converted = ((): readonly [Truth, Truth] => {
    if (fact('取暖方式') === 1 || fact('改造项目') === 0) return ['不适用', '不适用']
    if (isMissing('取暖方式', '改造项目', '区域')) return ['待补', '待补']
    return fact('区域') === 0 ? [200_000, 200_000] : [210_000, 250_000]
  })()
  const running = ((): bigint | '待补' => {
    if (isMissing('取暖方式')) return '待补'
    const [meter, rate, most] =
      fact('取暖方式') === 0 ? (['用电量', PER_DEGREE, 1040n] as const) : (['用气量', PER_CUBIC, 1200n] as const)
    if (isMissing(meter)) return '待补'
    const due = times({ n: BigInt(fact(meter)), d: 100n }, rate)
    const ceiling = { n: most, d: 1n }
    return fen(isMore(due, ceiling) ? ceiling : due)
  })()
  // Two to eight; the city's share is rounded, the county bears the rest.
  const city = running === '待补' ? running : Number(fen({ n: running * 2n, d: 1000n }))
  const county = running === '待补' ? running : Number(running) - Number(city)
  const again = ((): Truth => {
    if (fact('已实施改造') === 0 || fact('农村困难群众') === 0) return '不适用'
    return isMissing('已实施改造', '农村困难群众') ? '待补' : 20_000
  })()
  const ofCity = total([converted[0], city])
  const ofCounty = total([converted[1], county, again])
  return [...converted, city, county, again, ofCity, ofCounty, total([converted[0], converted[1], city, county, again])]
}

/** What does not apply counts nothing; what is missing leaves the sum open, unless the law reaches none of the parts. */
function total(parts: readonly Truth[]): Truth {
  const reached = parts.filter((part) => part !== '不适用')
  if (reached.length === 0) return '不适用'
  return reached.includes('待补') ? '待补' : (reached as number[]).reduce((sum, part) => sum + part, 0)
}
