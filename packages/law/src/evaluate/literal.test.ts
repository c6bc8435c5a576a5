import { expect, test } from 'vitest'
import { dayType, momentType, numberType, type Type, truthType } from '../expression/type.ts'
import { ratio } from '../number/ratio.ts'
import { valueOf } from './literal.ts'

const choice: Type = { kind: 'choice', values: ['甲', '乙'], ordered: false }
const set: Type = { kind: 'set', values: ['甲', '乙'] }
const amounts: Type = { kind: 'amounts', keys: ['县', '乡'], unit: '元' }

test('a literal is what it says, of the type that is asked for', () => {
  expect(valueOf(numberType('元'), '12.5')).toEqual(ratio(25n, 2n))
  expect(valueOf(numberType('元'), '1.2万元')).toEqual(ratio(12_000n))
  expect(valueOf(numberType('元/斤/年'), '2元/年/斤')).toEqual(ratio(2n))
  expect(valueOf(truthType, false)).toBe(false)
  expect(valueOf(choice, '乙')).toBe('乙')
  expect(JSON.stringify(valueOf(dayType, '2022-06-20'))).toBe('"2022-06-20"')
  expect(JSON.stringify(valueOf(momentType, '2022-06-20T08:05'))).toBe('"2022-06-20T08:05:00"')
  expect(valueOf(set, ['乙', '甲'])).toEqual(['乙', '甲'])
  expect(valueOf(set, ['乙', '丙'])).toEqual(['乙'])
  expect(valueOf(amounts, { 县: '7', 乡: '3元' })).toEqual(
    new Map([
      ['县', ratio(7n)],
      ['乡', ratio(3n)],
    ]),
  )
  expect(valueOf(amounts, { 县: '7', 乡: '三' })).toEqual(new Map([['县', ratio(7n)]]))
})

test('what means none of that type is none', () => {
  const none: readonly (readonly [Type, unknown])[] = [
    [numberType('元'), 12],
    [numberType('元'), '十二'],
    [numberType('元'), '12斤'],
    [truthType, '是'],
    [choice, '丙'],
    [choice, true],
    [dayType, 20220620],
    [momentType, 8],
    [set, '甲'],
  ]
  expect(none.map(([type, literal]) => valueOf(type, literal))).toEqual(none.map(() => undefined))
})

test('a day that there is not is an error of the declaration', () => {
  expect(() => valueOf(dayType, '2022-02-29')).toThrow(RangeError)
  expect(() => valueOf(momentType, '2022-02-29T08:05')).toThrow(RangeError)
})
