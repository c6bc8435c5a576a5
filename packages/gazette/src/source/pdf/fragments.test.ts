import { expect, test } from 'vitest'
import { placeRuns, withoutTracking } from './fragments.ts'

test('tracking is no space; single spaces between words are', () => {
  expect(withoutTracking('关 于 印 发 某 某 办 法')).toBe('关于印发某某办法')
  expect(withoutTracking('传达政令 宣传政策')).toBe('传达政令 宣传政策')
  expect(withoutTracking('通 知')).toBe('通 知')
})

test('gaps beside figures are no spaces, but the one behind a label is', () => {
  expect(withoutTracking('自 2022 年 6 月起，达到 60% 以上，GDP 增长')).toBe('自2022年6月起，达到60%以上，GDP增长')
  expect(withoutTracking('2022 年')).toBe('2022年')
  expect([withoutTracking('4.1.2 总则'), withoutTracking('3 机构'), withoutTracking('1. 范围')]).toEqual([
    '4.1.2 总则',
    '3 机构',
    '1. 范围',
  ])
})

test('runs are placed on the upright page; askew and impossible ones are set apart', () => {
  const page = [1, 0, 0, -1, 0, 842]
  const { fragments, askew } = placeRuns(
    [
      { str: ' 甲 ', width: 16, transform: [16, 0, 0, 16, 74, 700] },
      { str: ' ', width: 16, transform: [16, 0, 0, 16, 90, 700] },
      { str: '斜', width: 16, transform: [11, 11, -11, 11, 74, 700] },
      { str: '无', width: Number.NaN, transform: [16, 0, 0, 16, 74, 700] },
    ],
    page,
  )
  expect(fragments).toEqual([{ text: '甲', left: 74, right: 90, base: 142, size: 16 }])
  expect(askew).toEqual(['斜', '无'])
})
