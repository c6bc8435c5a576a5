import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

test.each([
  ['65.8 万亩', ['quantity 65.8 万亩 =65.8 万亩']],
  ['1.43 亿公斤', ['quantity 1.43 亿公斤 =1.43 亿公斤']],
  ['470~530毫米', ['quantity 470~530毫米 =470~530 毫米']],
  ['13.5～14.5℃', ['quantity 13.5～14.5℃ =13.5~14.5 ℃']],
  ['零下8℃', ['quantity 零下8℃ =-8 ℃']],
  ['10万千瓦', ['quantity 10万千瓦 =10 万千瓦']],
  ['二十公里', ['quantity 二十公里 =20 公里']],
  ['3,200㎡、20MW', ['quantity 3,200㎡ =3200 ㎡', 'quantity 20MW =20 MW']],
  ['4.0级以上地震', ['quantity 4.0级 =4.0 级']],
])('%s', (text, expected) => {
  expect(read(text, 'quantity')).toEqual(expected)
})

test('words that begin like units are none', () => {
  expect(read('5G基站，三方协议，十分，3方案，2升级，“最后一公里”，二级以上医院，2022年度', 'quantity')).toEqual([])
})
