import { describe, expect, test } from 'vitest'
import { documentOf, findingsIn, wordsOf } from './sample.ts'

const RULE = 'date-order'
const at = (sentence: string, issued = '2023年6月1日') => {
  const text = documentOf(`一、${sentence}\n\n二、抓好落实。`, { issued })
  return wordsOf(text, findingsIn(text, RULE)).flat()
}

describe('a day that lies before the day of signing', () => {
  test.each([
    ['各单位于2023年5月20日前将实施方案报送县水利局。', '2023年5月20日前'],
    ['各单位于4月底前完成自查。', '4月底前'],
    ['动员部署阶段（2023年5月）。召开推进会议，分解目标任务。', '动员部署阶段（2023年5月）'],
    ['组织申报阶段(2023年4月—5月底)。上报申报材料。', '组织申报阶段(2023年4月—5月底)'],
    ['5月10日至5月25日为集中摸底阶段，逐户登记。', '5月10日至5月25日为集中摸底阶段'],
  ])('%s', (sentence, words) => {
    expect(at(sentence)).toEqual([words])
  })
})

describe('a day before the day of signing that is none of its deadlines', () => {
  test.each([
    '截至2023年4月底，共排查隐患42处。',
    '2020年12月31日前建成的小区纳入改造范围。',
    '2023年3月31日前已完成登记的，不再重复登记。',
    '2022年底前已报送的材料继续有效。',
    '2023年5月20日起在部分乡镇先行试点。',
    '各单位于2023年6月20日前将实施方案报送县水利局。',
    '动员部署阶段（2023年5月至6月）。召开推进会议。',
    '每月5日前报送进展情况。',
  ])('%s', (sentence) => {
    expect(at(sentence)).toEqual([])
  })

  test('a day without a year may be next year’s', () => {
    expect(at('各单位于1月10日前报送总结。', '2023年12月5日')).toEqual([])
    expect(at('12月20日至1月10日为集中整治阶段。', '2023年12月5日')).toEqual([])
  })
})
