import { expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'range-damaged'

test.each([
  ['3月12--4月8日为登记造册时间。', '3月12--4月8日', '“3月12--4月8日”的起始日期缺“日”字。'],
  ['参训10以上40人以下的，编为一班。', '10以上40人以下', '“10以上40人以下”的下限“10”缺单位，按上限应为“10人以上”。'],
  ['每亩补助50--80元。', '50--80', '“50--80”的连接号重复。'],
  ['参训40人以上10人以下的，编为一班。', '40人以上10人以下', '“40人以上10人以下”的下限不低于上限，没有数值落在其中。'],
])('%s', (text, words, message) => {
  const found = findingsIn(text, RULE)
  expect(found.map((finding) => finding.message)).toEqual([message])
  expect(wordsOf(text, found)).toEqual([[words]])
})

test.each([
  '3月12日至4月8日为登记造册时间。',
  '5月25-28日集中办公。',
  '种植3亩以上10亩以下，或者养殖1000只以上5000只以下的，为中等规模。',
  '参训40人以上的，编为两班。',
  '全年降水470~530毫米，年龄在30-45周岁。',
  '2022年5月——6月为准备期。',
])('no finding in %s', (text) => {
  expect(findingsIn(text, RULE)).toEqual([])
})
