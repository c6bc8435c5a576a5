import { expect, test } from 'vitest'
import { grades, oneOf, quantity, someOf } from './fact.ts'

test('a number has its step and its ends: 1, 0 and a billion unless told', () => {
  expect(quantity('户')).toMatchObject({ step: { n: 1n }, from: { n: 0n }, to: { n: 1_000_000_000n } })
  expect(quantity('亩', { step: '0.01', from: '-5', to: '100' })).toMatchObject({ from: { n: -5n }, to: { n: 100n } })
})

test('a step of nothing, ends the wrong way round, words twice or none are refused', () => {
  expect(() => quantity('亩', { step: '0' })).toThrow('最细的一档“0”应大于零')
  expect(() => quantity('亩', { from: '10', to: '5' })).toThrow('下限“10”大于上限“5”')
  expect(() => quantity('亩', { to: '-1' })).toThrow('下限“0”大于上限“-1”')
  expect(() => quantity('亩', { to: '1e9' })).toThrow('“1e9”不是数')
  expect(() => quantity('元 / 亩')).toThrow('“元 / 亩”不是单位')
  expect(() => quantity('100亩')).toThrow('“100亩”不是单位')
  expect(() => oneOf('县城', '农村', '县城')).toThrow('“县城”写了两次')
  expect(() => someOf()).toThrow('至少要有一个可选的词')
  expect(() => grades('小', '小')).toThrow('“小”写了两次')
})
