import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convention } from '../declare/open.ts'
import { Evaluation } from '../evaluate/evaluation.ts'
import { compare, isMultiple, minus, plus, product, type Ratio, ratio, ZERO } from '../number/ratio.ts'
import { amount } from './constant.ts'
import { nodeOf } from './node.ts'
import { type roundings, split } from './share.ts'

const 分 = ratio(1n, 100n)
const readings = ['四舍五入', '舍去', '进位', '奇进偶舍'] as const
const rounding = convention('试县/取舍', {
  question: '',
  readings: { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' },
  default: '四舍五入',
  basis: '',
})

/** The shares of a sum, by the order in which they are written, in 元. */
function shared(
  sum: `${number}元`,
  sizes: readonly number[],
  { remainder, round }: { readonly remainder: number; readonly round: keyof typeof roundings },
): readonly Ratio[] {
  const shares = Object.fromEntries(sizes.map((size, i) => [`第${i}方`, size]))
  const bearer = convention('试县/尾差', {
    question: '',
    readings: Object.fromEntries(Object.keys(shares).map((key) => [key, ''])),
    default: `第${remainder}方`,
    basis: '',
  })
  const node = nodeOf(split(amount(sum as '1元'), shares, { remainder: bearer, round: rounding }))
  const world = {
    on: Temporal.PlainDate.from('2022-07-01'),
    amendments: new Map(),
    decisions: [],
    calendar: { isWorkingDay: () => undefined },
  }
  const answers = new Map([
    [rounding.id, round],
    [bearer.id, `第${remainder}方`],
  ])
  const result = new Evaluation(new Map(), world, answers).of(node)
  return [...(result as { value: ReadonlyMap<string, Ratio> }).value.values()]
}

const inCents = (shares: readonly Ratio[]): readonly number[] => shares.map(({ n, d }) => Number((n * 100n) / d))

test.each([
  ['0.02元', [1, 1, 1, 1], '四舍五入', 3, [1, 1, 0, 0]],
  ['0.02元', [1, 1, 1, 1], '四舍五入', 0, [0, 1, 1, 0]],
  ['0.01元', [1, 1, 1], '进位', 2, [1, 0, 0]],
  ['-0.02元', [1, 1, 1, 1], '四舍五入', 3, [-1, -1, 0, 0]],
  ['0.02元', [1, 1, 1, 1], '舍去', 3, [0, 0, 0, 2]],
  ['100元', [2, 8], '四舍五入', 1, [2000, 8000]],
  ['0.03元', [2, 8], '四舍五入', 1, [1, 2]],
  ['0.05元', [1, 0, 3], '四舍五入', 2, [1, 0, 4]],
] as const)('%s in %j, %s, the remainder to %i', (sum, sizes, round, remainder, is) => {
  expect(inCents(shared(sum, sizes, { remainder, round }))).toEqual(is)
})

const cases = fc.record({
  cents: fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -(10 ** 12), max: 10 ** 12 })),
  sizes: fc.array(fc.nat(20), { minLength: 2, maxLength: 7 }).filter((sizes) => sizes.some((size) => size > 0)),
  remainder: fc.nat(),
  round: fc.constantFrom(...readings),
})

test('shares of any sum in any ratio are whole 分, add up to it, and none has another sign', () => {
  fc.assert(
    fc.property(cases, ({ cents, sizes, remainder, round }) => {
      const whole = ratio(BigInt(cents), 100n)
      const shares = shared(`${cents / 100}元`, sizes, { remainder: remainder % sizes.length, round })
      expect(shares.reduce(plus, ZERO)).toEqual(whole)
      expect(shares.every((share) => isMultiple(share, 分))).toBe(true)
      expect(shares.every((share) => compare(product(share, whole), ZERO) >= 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('each share but the one that takes the remainder is within a 分 of its proportion wherever enough is left', () => {
  fc.assert(
    fc.property(cases, ({ cents, sizes, remainder, round }) => {
      const total = BigInt(sizes.reduce((a, b) => a + b, 0))
      const bearer = remainder % sizes.length
      const shares = shared(`${cents / 100}元`, sizes, { remainder: bearer, round })
      shares.forEach((share, i) => {
        if (i === bearer) return
        const exact = ratio(BigInt(cents) * BigInt(sizes[i] ?? 0), 100n * total)
        const off = minus(share, exact)
        const over = cents < 0 ? minus(ZERO, off) : off
        expect(compare(over, 分)).toBeLessThan(0)
        if (round !== '舍去' && shares[bearer]?.n !== 0n) expect(compare(over, minus(ZERO, 分))).toBeGreaterThan(0)
      })
    }),
    { numRuns: 500 },
  )
})

test('a share that is negative or no number is refused', () => {
  const withSizes = (sizes: readonly number[]) => () => shared('1元', sizes, { remainder: 0, round: '舍去' })
  expect(withSizes([2, -1])).toThrow('“第1方”的份额为负数')
  expect(withSizes([0, 0])).toThrow('份额之和应大于零')
  expect(withSizes([1, Number.NaN])).toThrow('“第1方”的份额“NaN”不是数')
})
