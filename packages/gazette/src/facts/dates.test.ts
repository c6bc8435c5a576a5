import { expect, test } from 'vitest'
import { datesIn } from './dates.ts'
import { read } from './labelled/read.ts'
import { scanOf } from './scan.ts'

test.each([
  ['2022 年 6 月 9 日印发', ['date 2022 年 6 月 9 日 =2022-06-09']],
  ['２０２２年６月９日印发', ['date ２０２２年６月９日 =2022-06-09']],
  ['二○二二年十二月三十一日', ['date 二○二二年十二月三十一日 =2022-12-31']],
  ['4月20--5月8日为排查阶段', ['date 4月20--5月8日 =2022-04-20~2022-05-08 issued']],
  ['2022年8月—12月', ['date 2022年8月—12月 =2022-08~2022-12']],
  ['1~2月', ['date 1~2月 =2022-01~2022-02 issued']],
  ['12月30日至1月19日', ['date 12月30日至1月19日 =2022-12-30~2023-01-19 issued']],
  ['2021年11月至3月', ['date 2021年11月至3月 =2021-11~2022-03']],
  ['11-2月', ['date 11-2月 =2022-11~2023-02 issued']],
  ['今年11月至明年3月', ['date 今年11月至明年3月 =2022-11~2023-03 issued']],
  ['12月底前办结', ['date 12月底前 =2022-12 底前 issued']],
  ['2022/6/30、2022.7.1', ['date 2022/6/30 =2022-06-30', 'date 2022.7.1 =2022-07-01']],
  ['“十四五”末', ['date “十四五”末 =2025 底']],
  ['“十三五”期间', ['date “十三五”期间 =2016~2020']],
  ['第二季度', ['date 第二季度 =2022-04~2022-06 issued']],
  ['2022年2月30日', ['date 2022年2月30日 =2022-02-30']],
  ['2022年13月45日', ['date 2022年13月45日 =2022-13-45']],
])('%s', (text, expected) => {
  expect(read(text, 'date')).toEqual(expected)
})

test('a month without any year stays without one', () => {
  expect(datesIn(scanOf('6月30日前'), null).map(({ value }) => value)).toEqual([
    { date: '--06-30', precision: 'day', bound: '前' },
  ])
})

test('a missing year is that of a full date earlier in the sentence, not of one in another sentence', () => {
  const values = datesIn(scanOf('2021年3月1日开工，5月1日完工。6月1日验收'), 2022).map(({ value }) => [
    value.date,
    value.yearFrom,
  ])
  expect(values).toEqual([
    ['2021-03-01', undefined],
    ['2021-05-01', 'sentence'],
    ['2022-06-01', 'issued'],
  ])
})

test('a range over the end of a year without any year goes forward as printed', () => {
  expect(datesIn(scanOf('12月30日至1月19日'), null).map(({ value }) => [value.date, value.until])).toEqual([
    ['--12-30', '--01-19'],
  ])
})

test('numbers of phones, versions and decades are no dates', () => {
  expect(read('电话5522231，4.1.2条，20世纪80年代，1990年代', 'date')).toEqual([])
})
