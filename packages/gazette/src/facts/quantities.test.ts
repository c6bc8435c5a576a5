import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

test.each([
  ['48.6 万亩', ['quantity 48.6 万亩 =48.6 万亩']],
  ['1.25 亿公斤', ['quantity 1.25 亿公斤 =1.25 亿公斤']],
  ['410~460毫米', ['quantity 410~460毫米 =410~460 毫米']],
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
