import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBankCard } from './bank-card.ts'
import { readCitizenNumber } from './citizen-number.ts'
import { readCreditCode } from './credit-code.ts'
import type { NumberRead } from './number-read.ts'
import { readPhone } from './phone.ts'
import { bankCardOf, citizenNumberOf, creditCodeOf, mobileOf } from './testing/numbers.ts'

const faultOf = (read: NumberRead): string => ('fault' in read ? read.fault : '')

test.each([
  [readCitizenNumber, '11010519491231002X', '11010519491231002X'],
  [readCitizenNumber, '１１０１０５ 19491231 002x', '11010519491231002X'],
  [readCreditCode, '91350100M000100Y43', '91350100M000100Y43'],
  [readCreditCode, '91350100m000100y43', '91350100M000100Y43'],
  [readBankCard, '4111 1111 1111 1111', '4111111111111111'],
  [readPhone, '+86 139-0000-0000', '13900000000'],
  [readPhone, '13900000000.0', '13900000000'],
  [readPhone, '（0359）2000000'.replace(/[（）]/g, ''), '0359-2000000'],
  [readPhone, '010—62000000', '010-62000000'],
])('%o reads %s', (read, written, value) => {
  expect(read(written)).toEqual({ value })
})

test.each([
  [readCitizenNumber, '110105491231002', '是 15 位的旧号码，应为 18 位'],
  [readCitizenNumber, '11010519491231002', '有 17 位，应为 18 位'],
  [readCitizenNumber, '1101051949123100O1', '第 17 位是“O”，应为数字'],
  [readCitizenNumber, '110105194912310021', '末位校验码不符'],
  [readCitizenNumber, '110105194902300020', '不是日历上的日子'],
  [readCreditCode, '91350100I000100Y43', '第 9 位是“I”'],
  [readCreditCode, '91350100M000100Y44', '末位校验码不符'],
  [readBankCard, '4111111111111112', '末位校验码不符'],
  [readBankCard, '411', '有 3 位，应为 10 至 19 位'],
  [readBankCard, '4.11E+15', '科学计数法，末几位已经丢失'],
  [readCitizenNumber, '1.10105194912310E+17', '科学计数法'],
  [readCitizenNumber, '110105194912310000.0', '带着小数'],
  [readPhone, '139.5', '第 4 位是“.”'],
  [readPhone, '2000000', '没有区号'],
  [readPhone, '1390000000', '有 10 位，手机号码应为 11 位'],
  [readPhone, '', '不是手机号码'],
])('%o refuses %s', (read, written, fault) => {
  expect(faultOf(read(written))).toContain(fault)
})

describe.each([
  ['a citizen number', readCitizenNumber, citizenNumberOf, 99_999],
  ['a credit code', readCreditCode, creditCodeOf, 99_999_999],
  ['a bank card', readBankCard, bankCardOf, 999_999_999],
] as const)('%s', (_, read, of, most) => {
  const ordinal = fc.nat(most)

  test('made by another way of counting is read', () => {
    fc.assert(
      fc.property(ordinal, (n) => {
        expect(read(of(n))).toEqual({ value: of(n) })
      }),
    )
  })

  test('with one digit written wrongly is refused, and the fault does not repeat it', () => {
    fc.assert(
      fc.property(ordinal, fc.nat(17), fc.integer({ min: 1, max: 9 }), (n, place, step) => {
        const right = of(n)
        const at = /\d/.test(right[place] ?? '') ? place : 10
        const wrong = `${right.slice(0, at)}${(Number(right[at]) + step) % 10}${right.slice(at + 1)}`
        const fault = faultOf(read(wrong))
        expect(fault).not.toBe('')
        expect(fault).not.toContain(wrong.slice(6, 14))
      }),
    )
  })
})

test('a mobile number is read', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (n) => {
      expect(readPhone(mobileOf(n))).toEqual({ value: mobileOf(n) })
    }),
  )
})
