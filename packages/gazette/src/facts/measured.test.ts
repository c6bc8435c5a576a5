import { expect, test } from 'vitest'
import { measuredIn, unitPattern } from './measured.ts'
import { scanOf } from './scan.ts'

const UNITS = unitPattern('毫米|人|元')
const read = (text: string) =>
  measuredIn(scanOf(text), UNITS).map(({ amount, until, scale, unit }) => [amount, until, scale + unit])

test('a range takes both numbers, whether the unit is printed once or twice', () => {
  for (const between of ['-', '~', '～', '—', '——', '至', '到'])
    expect(read(`18${between}25毫米`)).toEqual([['18', '25', '毫米']])
  expect(read('5人至8人')).toEqual([['5', '8', '人']])
})

test('numbers of different scale are no range', () => {
  expect(read('5000万元-1亿元')).toEqual([
    ['5000', undefined, '万元'],
    ['1', undefined, '亿元'],
  ])
})

test('余 and 多 stand between number and unit', () => {
  expect(read('600余人、30多人')).toEqual([
    ['600', undefined, '人'],
    ['30', undefined, '人'],
  ])
})
