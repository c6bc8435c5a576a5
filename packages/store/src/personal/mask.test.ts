import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mask } from './mask.ts'

test.each([
  ['citizenNumber', '11010519491231002X', '**************002X'],
  ['bankCard', '4111111111111111', '************1111'],
  ['phone', '13900000012', '139******12'],
  ['phone', '0359-2000012', '0359-*****12'],
  ['creditCode', '91350100M000100Y43', '91350100M000100Y43'],
  ['health', '慢性病', '已登记（不显示）'],
  ['tracks', '6月1日到过某地', '已登记（不显示）'],
  ['citizenNumber', '123', '***'],
  ['phone', '12345', '*****'],
] as const)('%s %s is shown as %s', (kind, value, shown) => {
  expect(mask(kind, value)).toBe(shown)
})

test('whatever the number, at least eight of its digits are hidden where it has twelve', () => {
  const digits = fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength: 12, maxLength: 19 })
  fc.assert(
    fc.property(fc.constantFrom('citizenNumber', 'bankCard'), digits, (kind, value) => {
      expect(mask(kind, value)).toMatch(/^\*{8,}\d{4}$/)
    }),
  )
})
