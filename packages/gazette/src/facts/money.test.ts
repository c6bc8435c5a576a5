import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moneyIn } from './money.ts'
import { scanOf } from './scan.ts'

const values = (text: string) => moneyIn(scanOf(text)).map(({ value }) => value)

test.each([
  ['1260元', { amount: '1260', unit: '元', yuan: '1260.00' }],
  ['600 万元', { amount: '600', unit: '万元', yuan: '6000000.00' }],
  ['16.2亿元', { amount: '16.2', unit: '亿元', yuan: '1620000000.00' }],
  ['1,280.55元', { amount: '1280.55', unit: '元', yuan: '1280.55' }],
  ['五百万元', { amount: '500', unit: '万元', yuan: '5000000.00' }],
  ['3元5角2分', { amount: '3.52', unit: '元', yuan: '3.52' }],
  ['五角', { amount: '5', unit: '角', yuan: '0.50' }],
  ['2—5万元', { amount: '2', until: '5', unit: '万元', yuan: '20000.00' }],
])('%s', (text, value) => {
  expect(values(text)).toEqual([value])
})

test('other currencies and words with 元 are no yuan', () => {
  expect(values('5万美元，2元素，元旦')).toEqual([])
})

test('yuan is exact for every amount in 万元 with four places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (tenThousandths) => {
      const printed = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`
      expect(values(`${printed}万元`)[0]?.yuan).toBe(`${tenThousandths}.00`)
    }),
  )
})
