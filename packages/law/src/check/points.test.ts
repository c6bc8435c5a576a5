import { expect, test } from 'vitest'
import { type FactNode, nodeOf } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import { atLeast, date, day, moreThan, type Operand, policy, quantity, times, yesNo } from '../index.ts'
import { decimal } from '../number/decimal.ts'
import { daysOf, isTriedByPoints, partsOfSet, pointsOf } from './points.ts'

const at = '第一条'
const { facts, parameter, rule } = policy({
  folder: 'x',
  number: '试政发〔2022〕1号',
  title: '',
  issuer: '试县',
  issued: '2022-06-20',
  outline: { [at]: { gist: '', print: '' } },
  facts: {
    面积: quantity('亩', { step: '0.5', to: '100' }),
    亏盈: quantity('斤', { from: '-10', to: '10' }),
    另: quantity('亩'),
    困难: yesNo(),
    日: day(),
  },
})
const { 面积, 亏盈, 另 } = facts

const points = (scale: Operand, ...conditions: readonly Operand[]): readonly string[] => {
  const nodes = conditions.flatMap((one) => [...nodesUnder(nodeOf(one))])
  return pointsOf(nodeOf(scale) as FactNode, nodes).map((one) => decimal(one))
}

test('a number is tried at its ends, and at each bound with its neighbours', () => {
  expect(points(面积, atLeast(面积, '50亩'))).toEqual(['0', '49.5', '50', '50.5', '100'])
  expect(points(面积, atLeast(面积, '50亩'), moreThan(面积, '50.5亩'))).toEqual([
    '0',
    '49.5',
    '50',
    '50.5',
    '51',
    '100',
  ])
  expect(points(亏盈, atLeast(亏盈, '0斤'))).toEqual(['-10', '-1', '0', '1', '10'])
})

test('a bound between two steps is tried at those on either side of it', () => {
  expect(points(面积, atLeast(面积, '50.2亩'))).toEqual(['0', '49.5', '50', '50.5', '100'])
  expect(points(亏盈, atLeast(亏盈, '-1.5斤'))).toEqual(['-10', '-2', '-1', '0', '10'])
})

test('no value is tried that the fact cannot have', () => {
  expect(points(面积, atLeast(面积, '0亩'))).toEqual(['0', '0.5', '100'])
  expect(points(面积, atLeast(面积, '100亩'))).toEqual(['0', '99.5', '100'])
  expect(points(面积, atLeast(面积, '200亩'))).toEqual(['0', '100'])
})

test('a day is tried as named, the day before and the day after', () => {
  const nodes = [date('2022-03-01'), date('2022-03-02'), facts.困难].map(nodeOf)
  expect(daysOf(nodes).map(String)).toEqual(['2022-02-28', '2022-03-01', '2022-03-02', '2022-03-03'])
})

test('a set of words has as many parts as there are ways of ticking them', () => {
  expect(partsOfSet(['甲', '乙'])).toEqual([[], ['甲'], ['乙'], ['甲', '乙']])
})

test('points prove only what compares a fact with a figure that nobody works out', () => {
  const 下限 = parameter('下限', { at, is: '50亩' })
  const 折算 = rule('折算', { at, is: times(另, '2') })
  const tried = (one: Operand): boolean => isTriedByPoints([...nodesUnder(nodeOf(one))])
  expect(tried(atLeast(面积, '50亩'))).toBe(true)
  expect(tried(atLeast(面积, 下限))).toBe(true)
  expect(tried(atLeast(下限, 面积))).toBe(true)
  expect(tried(atLeast(面积, 另))).toBe(false)
  expect(tried(atLeast(面积, 折算))).toBe(false)
  expect(tried(atLeast(折算, 面积))).toBe(false)
  expect(tried(atLeast(折算, '50亩'))).toBe(false)
  expect(tried(atLeast(下限, '50亩'))).toBe(false)
  expect(tried(facts.困难)).toBe(true)
})
