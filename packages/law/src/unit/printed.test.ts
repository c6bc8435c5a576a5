import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { decimal, grouped } from '../number/decimal.ts'
import { ratio } from '../number/ratio.ts'
import { type Printed, parsePrinted, printedFault, type UnitIn } from './printed.ts'

const read = (text: string): string | undefined => {
  const found = parsePrinted(text)
  return found && `${decimal(found.amount)} ${found.unit}`
}

test.each([
  ['1040元', '1040 元'],
  ['12,000元', '12000 元'],
  ['12，000元', '12000 元'],
  ['1,234,567.89元', '1234567.89 元'],
  ['-12,000元', '-12000 元'],
  ['1,200万元', '12000000 元'],
  ['5万元/户', '50000 元/户'],
  ['3.25万亩', '32500 亩'],
  ['1.43亿公斤', '143000000 公斤'],
  ['3万', '3 万'],
  ['0.05元/斤/年', '0.05 元/斤/年'],
  ['20%', '0.2 '],
  ['5%/年', '0.05 1/年'],
  ['64人·天', '64 人·天'],
  ['5个工作日', '5 个工作日'],
  ['3', '3 '],
])('%s', (text, is) => {
  expect(read(text)).toBe(is)
})

test.each(['12,00元', '1,2000元', ',000元', '12,000,元', '1234,567元', '12,0000元', '1,234，567元', '12,元'])(
  '%s is no figure: three digits behind every separator',
  (text) => {
    expect(read(text)).toBeUndefined()
    expect(printedFault(text)).toContain('千位分隔符应每三位一个')
  },
)

test.each(['', '元', '三百元', '1.2.3元', '12 元', '5元/', '5/元', '5元//亩', '1e3元', '1040元2', '5·元'])(
  '“%s” is no amount',
  (text) => {
    expect(read(text)).toBeUndefined()
  },
)

test('what is printed with thousands apart is what is printed without', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.boolean(), (n, wide) => {
      const digits = decimal(ratio(n, 100n))
      const apart = wide ? grouped(digits).replaceAll(',', '，') : grouped(digits)
      expect(read(`${apart}元`)).toBe(read(`${digits}元`))
    }),
  )
})

test('the type of a printed amount has its unit', () => {
  expectTypeOf<UnitIn<'12,000元' | '12，000万元' | '1,234,567.89亿元'>>().toEqualTypeOf<'元'>()
  expectTypeOf<UnitIn<'5万元/户'>>().toEqualTypeOf<'元/户'>()
  expectTypeOf<UnitIn<'3.25万亩' | '30,000亩'>>().toEqualTypeOf<'亩'>()
  expectTypeOf<UnitIn<'20%' | '3'>>().toEqualTypeOf<''>()
  expectTypeOf<UnitIn<'5%/年'>>().toEqualTypeOf<'1/年'>()
  expectTypeOf<'12,000元' | '12，000元' | '1,200万元'>().toExtend<Printed<'元'>>()
  expectTypeOf<'1,040.50元/亩' | '2万元/亩'>().toExtend<Printed<'元/亩'>>()
  expectTypeOf<'3.25万亩' | '30,000亩'>().toExtend<Printed<'亩'>>()
  expectTypeOf<'10公斤' | '1,000公斤'>().not.toExtend<Printed<'斤'>>()
})
