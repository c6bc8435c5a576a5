import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { isPer, isSameUnit, type Product, productUnit, type Quotient, quotientUnit } from './unit.ts'

test.each([
  ['元/度', '度', '元'],
  ['度', '元/度', '元'],
  ['元/斤/年', '斤', '元/年'],
  ['斤', '元/斤/年', '元/年'],
  ['斤·年', '元/斤/年', '元'],
  ['人', '天', '人·天'],
  ['1/年', '元', '元/年'],
  ['', '元', '元'],
  ['元', '1/元', ''],
] as const)('%s × %s = %s', (a, b, is) => {
  expect(productUnit(a, b)).toBe(is)
})

test.each([
  ['元', '亩', '元/亩'],
  ['户', '户', ''],
  ['元', '元/亩', '亩'],
  ['元', '元/斤/年', '斤·年'],
  ['元/年', '元/斤/年', '斤'],
  ['元/斤', '元/斤/年', '年'],
  ['元', '斤/年', '元·年/斤'],
  ['', '年', '1/年'],
  ['人·天', '天', '人'],
] as const)('%s ÷ %s = %s', (a, b, is) => {
  expect(quotientUnit(a, b)).toBe(is)
})

test('types carry the same units', () => {
  expectTypeOf<Product<'元/度', '度'>>().toEqualTypeOf<'元'>()
  expectTypeOf<Product<'度', '元/度'>>().toEqualTypeOf<'元'>()
  expectTypeOf<Product<'元/斤/年', '斤'>>().toEqualTypeOf<'元/年'>()
  expectTypeOf<Product<'斤·年', '元/斤/年'>>().toEqualTypeOf<'元'>()
  expectTypeOf<Product<'', '元'>>().toEqualTypeOf<'元'>()
  expectTypeOf<Product<'元', '1/元'>>().toEqualTypeOf<''>()
  expectTypeOf<Product<'人', '天'>>().toEqualTypeOf<'人·天'>()
  expectTypeOf<Quotient<'户', '户'>>().toEqualTypeOf<''>()
  expectTypeOf<Quotient<'元', '元/斤/年'>>().toEqualTypeOf<'斤·年'>()
  expectTypeOf<Quotient<'元/斤', '元/斤/年'>>().toEqualTypeOf<'年'>()
  expectTypeOf<Quotient<'元', '斤/年'>>().toEqualTypeOf<'元·年/斤'>()
  expectTypeOf<Quotient<'', '年'>>().toEqualTypeOf<'1/年'>()
  expectTypeOf<Quotient<string, '年'>>().toEqualTypeOf<string>()
})

const names = fc.constantFrom('元', '斤', '亩', '年', '人')
const units = fc
  .tuple(fc.array(names, { maxLength: 3 }), fc.array(names, { maxLength: 3 }))
  .map(([above, below]) => productUnit(above.join('·'), below.map((name) => `1/${name}`).reduce(productUnit, '')))

test('dividing undoes multiplying, whatever the units; the order of factors does not matter', () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      expect(isSameUnit(quotientUnit(productUnit(a, b), b), a)).toBe(true)
      expect(isSameUnit(productUnit(quotientUnit(a, b), b), a)).toBe(true)
      expect(isSameUnit(productUnit(a, b), productUnit(b, a))).toBe(true)
    }),
  )
})

test('what a unit counts for each of', () => {
  expect(['元/斤/年', '元/年/斤', '1/年'].map((unit) => isPer(unit, '年'))).toEqual([true, true, true])
  expect(['元', '斤·年', '元/年度'].map((unit) => isPer(unit, '年'))).toEqual([false, false, false])
})
