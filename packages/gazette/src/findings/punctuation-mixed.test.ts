import { expect, test } from 'vitest'
import { documentOf, findingsIn } from './sample.ts'

const RULE = 'punctuation-mixed'

test('one note a document', () => {
  const text = documentOf('一、统筹资金,严格标准(含配套),加快进度.\n\n二、压实责任;抓好落实。')
  const found = findingsIn(text, RULE)
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    ['note', '中文句子中有半角标点 , ( ) ;，共5处。'],
  ])
  expect(found[0]?.spans.map(([from, to]) => text.slice(from, to))).toEqual([',', '(', ')', ',', ';'])
})

test('figures, addresses and formulas keep theirs', () => {
  expect(
    findingsIn(
      documentOf('一、市县按2:8承担，总额1,200元，7×24小时开放，网址http://www.example.cn。\n\n二、抓好落实。'),
      RULE,
    ),
  ).toEqual([])
})
