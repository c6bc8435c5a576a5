import { expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'latin-stray'

test.each([
  ['加强日常检查and业务指导。', 'and'],
  ['加强日常检查 and 业务指导。', 'and'],
])('%s', (text, words) => {
  expect(wordsOf(text, findingsIn(text, RULE))).toEqual([[words]])
})

test.each([
  '发展乡村e镇，建设5G基站，利用GPS定位和APP上报。',
  '管径为200mm以上，距离3km以内，浓度单位为mg。',
  '网址为www.example.gov.cn，邮箱为a@example.com。',
])('no finding in %s', (text) => {
  expect(findingsIn(text, RULE)).toEqual([])
})
