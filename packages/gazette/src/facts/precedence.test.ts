import { expect, test } from 'vitest'
import { compileBodies, factsOf } from './index.ts'

const bodies = compileBodies([{ name: '青禾县2022年春灌工作领导小组', aliases: [] }])
const read = (text: string) =>
  factsOf(text, { year: 2022, bodies, places: bodies.places }).map(
    ({ kind, from, to }) => `${kind} ${text.slice(from, to)}`,
  )

test('the longer of two numbers stays: a rate over its money, a recurrence over its days', () => {
  expect(read('每亩补助40元')).toEqual(['rate 每亩补助40元'])
  expect(read('每年6月30日前')).toEqual(['recurrence 每年6月30日前'])
})

test('a body whose name holds a year stays over it', () => {
  expect(read('成立青禾县2022年春灌工作领导小组')).toEqual(['body 青禾县2022年春灌工作领导小组'])
})

test('a threshold stands beside its number', () => {
  expect(read('30人以上')).toEqual(['threshold 30人以上', 'count 30人'])
})

test('a post and the body it names both stay, as does a body inside a recurrence', () => {
  expect(read('周平 县水利局局长')).toEqual(['person 周平 县水利局局长', 'body 县水利局'])
  expect(read('每年由县水利局组织一次')).toEqual(['recurrence 每年由县水利局组织一次', 'body 县水利局'])
})
