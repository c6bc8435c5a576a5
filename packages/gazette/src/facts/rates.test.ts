import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

test.each([
  ['补贴0.07元/斤·年', ['rate 0.07元/斤·年 =0.07 元/斤/年']],
  ['每度电补贴0.3元', ['rate 每度电补贴0.3元 =0.3 元/度']],
  ['每亩保费35元', ['rate 每亩保费35元 =35 元/亩']],
  ['每人每月不低于780元', ['rate 每人每月不低于780元 =780 元/人/月']],
  ['500元每人每月', ['rate 500元每人每月 =500 元/人/月']],
  ['每人每月150元、300元', ['rate 每人每月150元 =150 元/人/月', 'rate 300元 =300 元/人/月']],
  ['每逾期一天罚款2000元', ['rate 每逾期一天罚款2000元 =2000 元/天']],
  ['38微克/立方米', ['rate 38微克/立方米 =38 微克/立方米']],
  ['每小时30公里', ['rate 每小时30公里 =30 公里/小时']],
  ['每千名老人有2-3名', ['rate 每千名老人有2-3名 =2~3 名/千名']],
])('%s', (text, expected) => {
  expect(read(text, 'rate')).toEqual(expected)
  expect(read(text, 'money')).toEqual([])
})

test('two slashes are two denominators', () => {
  expect(read('0.07元/斤/年', 'rate')).toEqual(['rate 0.07元/斤/年 =0.07 元/斤/年'])
})

test('money in another clause is not per what 每 names', () => {
  expect(read('每村一名，补助500元', 'rate')).toEqual([])
})
