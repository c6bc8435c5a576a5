import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf, money, quantity } from '../declare/fact.ts'
import { convention } from '../declare/open.ts'
import { Evaluation } from '../evaluate/evaluation.ts'
import { compare, type Ratio, ratio } from '../number/ratio.ts'
import { atLeast, atMost, equals, lessThan, moreThan } from './comparison.ts'
import { type NumIn, numberNode } from './constant.ts'
import { nodeOf } from './node.ts'
import type { Num, Truth } from './type.ts'

const 含否 = convention('试县/以上以下含本数', {
  question: '',
  readings: { 含本数: '', 不含本数: '' },
  default: '含本数',
  basis: '民法典第一千二百五十九条',
})
const { 面积, 金额 } = factsOf({ 面积: quantity('亩', { step: '0.01' }), 金额: money() })

function holds(
  condition: Truth,
  given: ReadonlyMap<string, Ratio>,
  reading: '含本数' | '不含本数' = '含本数',
): boolean {
  const world = {
    on: Temporal.PlainDate.from('2022-07-01'),
    amendments: new Map(),
    decisions: [],
    calendar: { isWorkingDay: () => undefined },
  }
  const result = new Evaluation(given, world, new Map([[含否.id, reading]])).of(nodeOf(condition))
  return result.kind === 'known' && result.value === true
}

const at = (n: bigint): ReadonlyMap<string, Ratio> => new Map([['面积', ratio(n, 100n)]])

test('以上, 以下 include the number by convention and exclude it where a decision says so', () => {
  const words = [atLeast(面积, '50亩', 含否), atMost(面积, '50亩', 含否)]
  expect(words.map((word) => holds(word, at(5000n)))).toEqual([true, true])
  expect(words.map((word) => holds(word, at(5000n), '不含本数'))).toEqual([false, false])
})

test('不低于, 不超过, 超过, 不足 say themselves whether the number counts', () => {
  const words = [atLeast, atMost, moreThan, lessThan, equals].map((word) => word(面积, '50亩'))
  const on = (n: bigint) => words.map((word) => holds(word, at(n), '不含本数'))
  expect(on(4999n)).toEqual([false, true, false, true, false])
  expect(on(5000n)).toEqual([true, true, false, false, true])
  expect(on(5001n)).toEqual([true, false, true, false, false])
})

const amounts = fc.bigInt({ min: 0n, max: 10n ** 9n })

test('超过 is what is not 不超过, 不足 what is not 不低于, whatever the bound; readings differ at the bound alone', () => {
  const compared = (word: (of: Num<'亩'>, bound: NumIn<'亩'>) => Truth, of: bigint, bound: bigint) =>
    holds(word(面积, `${Number(bound) / 100}亩`), at(of))
  fc.assert(
    fc.property(amounts, amounts, fc.boolean(), (n, m, same) => {
      const [of, bound] = [n, same ? n : m]
      expect(compared(moreThan, of, bound)).toBe(!compared(atMost, of, bound))
      expect(compared(lessThan, of, bound)).toBe(!compared(atLeast, of, bound))
      const above = atLeast(面积, `${Number(bound) / 100}亩`, 含否)
      expect(holds(above, at(of)) === holds(above, at(of), '不含本数')).toBe(of !== bound)
    }),
  )
})

test('a bound is the same however it is printed', () => {
  for (const printed of ['12000元', '12,000元', '12，000元', '1.2万元'] as const) {
    const cents = (n: bigint): ReadonlyMap<string, Ratio> => new Map([['金额', ratio(n, 100n)]])
    const condition = atLeast(金额, printed)
    expect([1_199_999n, 1_200_000n].map((n) => holds(condition, cents(n)))).toEqual([false, true])
    const node = numberNode(printed)
    expect(node.op === 'constant' && compare(node.value as Ratio, ratio(12_000n))).toBe(0)
  }
})
