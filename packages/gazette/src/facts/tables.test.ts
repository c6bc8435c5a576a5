import { expect, test } from 'vitest'
import type { Node } from '../types.ts'
import { cellFacts, headUnits } from './tables.ts'

const row = (text: string): Node => ({
  path: '表1第1行',
  kind: 'row',
  label: '',
  text,
  heading: false,
  span: [0, text.length],
  body: [[0, text.length]],
  children: [],
})
const units = headUnits(row('作物\t服务价格 (元/亩)\t面积（万亩）\t补助比例（%）\t户数（户）\t资金（单位：万元）'))
const read = (text: string) =>
  cellFacts(row(text), units).map(({ kind, from, to, value }) => [kind, text.slice(from, to), value])

test('a number alone in its cell has the unit that the head names', () => {
  expect(read('小麦\t60\t1.2\t30\t1,200\t350')).toEqual([
    ['rate', '60', { amount: '60', unit: '元/亩', per: ['亩'] }],
    ['quantity', '1.2', { amount: '1.2', unit: '万亩' }],
    ['percent', '30', { amount: '30', unit: '%' }],
    ['count', '1,200', { amount: '1200', unit: '户' }],
    ['money', '350', { amount: '350', unit: '万元', yuan: '3500000.00' }],
  ])
})

test('a row that lacks its first cells is aligned to the right', () => {
  expect(read('60\t1.2\t30\t1200\t350').map(([kind]) => kind)).toEqual([
    'rate',
    'quantity',
    'percent',
    'count',
    'money',
  ])
})

test('words in cells and columns without unit give nothing', () => {
  expect(read('15\t约60\t\t-\t无\t')).toEqual([])
})
