import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf, quantity } from '../declare/fact.ts'
import { inUnit } from '../expression/arithmetic.ts'
import { product, ratio } from '../number/ratio.ts'
import { factor } from './convert.ts'

const families = [
  ['斤', '公斤', '千克', '吨'],
  ['平方米', '亩', '公顷', '平方公里'],
  ['元', '万元', '亿元'],
  ['米', '公里'],
  ['小时', '分钟'],
]
const named = families.flatMap((family, i) => family.map((unit) => ({ unit, family: i })))

test.each([
  ['公斤', '斤', 2n, 1n],
  ['吨', '斤', 2000n, 1n],
  ['千克', '公斤', 1n, 1n],
  ['公顷', '亩', 15n, 1n],
  ['平方公里', '公顷', 100n, 1n],
  ['亩', '平方米', 2000n, 3n],
  ['亿元', '万元', 10_000n, 1n],
  ['分钟', '小时', 1n, 60n],
] as const)('one %s is so many %s', (from, to, n, d) => {
  expect(factor(from, to)).toEqual(ratio(n, d))
})

test('there and back again is the same, by way of any other of the kind; other kinds have no way', () => {
  const any = fc.constantFrom(...named)
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      const [there, back] = [factor(a.unit, b.unit), factor(b.unit, a.unit)]
      expect(there === undefined).toBe(a.family !== b.family)
      if (there === undefined || back === undefined) return
      expect(product(there, back)).toEqual(ratio(1n))
      const [on, whole] = [factor(b.unit, c.unit), factor(a.unit, c.unit)]
      if (on !== undefined && whole !== undefined) expect(product(there, on)).toEqual(whole)
    }),
  )
})

test('nothing is converted unasked, nor into another kind', () => {
  const { 产量 } = factsOf({ 产量: quantity('斤') })
  expect(inUnit(产量, '吨').type.unit).toBe('吨')
  expect(() => inUnit(产量, '亩' as '吨')).toThrow('“斤”不能换算为“亩”')
  expect(factor('斤', '担')).toBeUndefined()
})
