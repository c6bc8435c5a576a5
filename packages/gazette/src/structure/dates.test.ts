import { expect, test } from 'vitest'
import { dayIn, isDateLine } from './dates.ts'
import { ordinal } from './ordinals.ts'

test.each([
  ['2022年6月9日', '2022-06-09'],
  ['2022 年 6 月 9 日', '2022-06-09'],
  ['二〇二二年十二月三十一日', '2022-12-31'],
  ['二○二二年十月十日', '2022-10-10'],
  ['2023年2月30日', null],
  ['2022年6月', null],
])('%s → %s', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

test('a line under a signature holds a day and nothing else', () => {
  expect(isDateLine('2022 年 5 月 18 日')).toBe(true)
  expect(isDateLine('2022年5月18日前')).toBe(false)
  expect(isDateLine('自2022年5月18日起施行')).toBe(false)
})

test.each([
  ['一', 1],
  ['十', 10],
  ['十五', 15],
  ['二十一', 21],
  ['一百零三', 103],
  ['二〇二二', 2022],
  ['１２', 12],
  ['甲', null],
])('ordinal %s is %s', (text, value) => {
  expect(ordinal(text)).toBe(value)
})
