import { expect, test } from 'vitest'
import { day, factsOf, moment, money, oneOf, quantity, someOf, yesNo } from '../declare/fact.ts'
import { 分担 } from '../testing/irrigation.ts'
import { typeJson } from './type-json.ts'

test('every kind of value under the name by which the command line and the forms know it', () => {
  const facts = factsOf({
    收入: money(),
    面积: quantity('亩'),
    比例: quantity(''),
    困难户: yesNo(),
    作物: oneOf('小麦', '果树'),
    材料: someOf('申请表', '土地证'),
    申报日: day(),
    接报: moment(),
  })
  expect(Object.values(facts).map(({ type }) => typeJson(type))).toEqual([
    { type: 'money', unit: '元' },
    { type: 'quantity', unit: '亩' },
    { type: 'quantity', unit: '' },
    { type: 'yesNo' },
    { type: 'choice', values: ['小麦', '果树'] },
    { type: 'set', values: ['申请表', '土地证'] },
    { type: 'date' },
    { type: 'instant' },
  ])
  expect(typeJson(分担.type)).toEqual({ type: 'amounts', unit: '元', values: ['县', '乡'] })
})
