import { expect, expectTypeOf, test } from 'vitest'
import { amount, type Num, oneOf, over, policy, quantity, sum, times } from '../index.ts'

const document = policy({
  folder: 'zf-2022-7-trial',
  number: '试政发〔2022〕7号',
  title: '标准',
  issuer: '试县人民政府',
  issued: '2022-06-20',
  outline: { 第一条: { gist: '标准', print: '' }, 第二条: { gist: '其中', print: '' } },
  facts: { 区域: oneOf('县城', '农村'), 面积: quantity('亩'), 数量: quantity('斤') },
})
const { facts, parameter, schedule } = document
const { 区域, 面积, 数量 } = facts
const at = '第一条'

test('a schedule has the unit that is printed in its figures', () => {
  const 标准 = schedule('标准', { at, by: 区域, is: { 县城: '1,200元/亩', 农村: '0.15万元/亩' } })
  expectTypeOf(标准).toExtend<Num<'元/亩'>>()
  expectTypeOf(标准).not.toExtend<Num<'元'>>()
  expectTypeOf(times(面积, 标准)).toEqualTypeOf<Num<'元'>>()
  expect(标准.type.unit).toBe('元/亩')
})

test('figures of several units, of a word that there is not, or missing, are refused', () => {
  // @ts-expect-error 亩 is not 元
  expect(() => schedule('甲', { at, by: 区域, is: { 县城: '1元', 农村: '2亩' } })).toThrow('单位不合：要“元”')
  // @ts-expect-error 城郊 is none of the words
  expect(() => schedule('乙', { at, by: 区域, is: { 县城: '1元', 农村: '2元', 城郊: '3元' } })).toThrow('“城郊”')
  // @ts-expect-error 农村 is missing
  expect(() => schedule('丙', { at, by: 区域, is: { 县城: '1元' } })).toThrow('没有写“农村”时如何')
})

test('a printed amount has its unit wherever it stands', () => {
  expectTypeOf(times(面积, '10元/亩')).toEqualTypeOf<Num<'元'>>()
  expectTypeOf(times('10元/亩', 面积)).toEqualTypeOf<Num<'元'>>()
  expectTypeOf(times(数量, '0.05元/斤/年')).toEqualTypeOf<Num<'元/年'>>()
  expectTypeOf(times(面积, '1.5')).toEqualTypeOf<Num<'亩'>>()
  expectTypeOf(over('12,000元', 面积)).toEqualTypeOf<Num<'元/亩'>>()
  expectTypeOf(over(面积, '3亩')).toEqualTypeOf<Num<''>>()
  expectTypeOf(over(amount('100元'), parameter('单价', { at, is: '0.05元/斤/年' }))).toEqualTypeOf<Num<'斤·年'>>()
  expectTypeOf(sum('5元', times(面积, '10元/亩'))).toEqualTypeOf<Num<'元'>>()
  expect(times(数量, '0.05元/斤/年').type.unit).toBe('元/年')
  expect(over(amount('100元'), '0.05元/斤/年').type.unit).toBe('斤·年')
})
