import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

test.each([
  ['5个工作日内', ['term 5个工作日内 =5工作日 内']],
  ['可在不超过3个公历年度内摊销', ['term 不超过3个公历年度内 =3年 不超过']],
  ['3至5个工作日内', ['term 3至5个工作日内 =3~5工作日 内']],
  ['提前两个月告知', ['term 提前两个月 =2个月 前']],
  ['合同到期前两个月', ['term 前两个月 =2个月 前']],
  ['每隔6小时巡检', ['term 每隔6小时 =6小时 每隔']],
  ['任职满2年', ['term 满2年 =2年 满']],
  ['发布之日起30日后施行', ['term 30日后 =30日 后']],
  ['半年内、半小时以上', ['term 半年内 =0.5年 内', 'term 半小时以上 =0.5小时 不少于']],
  ['两年半、一个半小时', ['term 两年半 =2.5年', 'term 一个半小时 =1.5小时']],
  ['立即、及时、尽快、第一时间', ['term 立即 =无', 'term 及时 =无', 'term 尽快 =无', 'term 第一时间 =无']],
])('%s', (text, expected) => {
  expect(read(text, 'term')).toEqual(expected)
})

test('what is always open, looked back at, planned or denied is no limit', () => {
  expect(
    read('24小时值班，7×24小时服务，近三年，三年行动计划，百日攻坚，上半年，不及时，完成及时限，2022年', 'term'),
  ).toEqual([])
})

test('a bare day of the month is no limit', () => {
  expect(read('每月10日、25日', 'term')).toEqual([])
})
