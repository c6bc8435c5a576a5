import { expect, test } from 'vitest'
import { ratio } from '../number/ratio.ts'
import { isSame, type Value, wordIn } from './value.ts'

test('a value is the same as itself, made again, and as no other of its kind', () => {
  const made = (): readonly (readonly Value[])[] => [
    [ratio(1n, 2n), ratio(1n)],
    [true, false],
    ['甲', '乙'],
    ['2022-06-20', '2022-06-21'].map((day) => Temporal.PlainDate.from(day)),
    ['2022-06-20T08:00', '2022-06-20T08:01'].map((moment) => Temporal.PlainDateTime.from(moment)),
    [[], ['甲'], ['甲', '乙'], ['甲', '丙']],
  ]
  const again = made()
  for (const [kind, values] of made().entries())
    for (const [i, one] of values.entries())
      for (const [j, other] of (again[kind] ?? []).entries())
        expect([one, other, isSame(one, other)]).toEqual([one, other, i === j])
})

test('amounts are the same where each name has the same', () => {
  const amounts = (of: Readonly<Record<string, bigint>>): Value =>
    new Map(Object.entries(of).map(([name, one]) => [name, ratio(one)]))
  const one = amounts({ 县: 7n, 乡: 3n })
  const others = [{ 县: 7n, 乡: 3n }, { 乡: 3n, 县: 7n }, { 县: 7n, 乡: 4n }, { 县: 7n }, { 县: 7n, 镇: 3n }]
  expect(others.map((other) => isSame(one, amounts(other)))).toEqual([true, true, false, false, false])
  expect(isSame(amounts({ 县: 7n }), one)).toBe(false)
  expect(isSame(one, ratio(7n))).toBe(false)
})

test('sets are the same whatever their order', () => {
  expect(isSame(['甲', '乙'], ['乙', '甲'])).toBe(true)
})

test('only a choice has a word', () => {
  expect([wordIn('甲'), wordIn(true), wordIn(['甲'])]).toEqual(['甲', '', ''])
})
