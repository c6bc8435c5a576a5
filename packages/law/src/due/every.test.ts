import { expect, test } from 'vitest'
import { day, factsOf, moment } from '../declare/fact.ts'
import { undated } from './once.ts'
import { doubtsOf } from './rule.ts'
import { every, once, within } from './testing/county.ts'

const { 事发时刻, 受理日 } = factsOf({ 事发时刻: moment(), 受理日: day() })

test.each([
  [every.month.on(10, 25), '每月10日、25日'],
  [every.month.on('月底'), '每月月底'],
  [every.month.by(5), '每月5日前'],
  [every.month.by('月底前'), '每月月底前'],
  [every.month.once, '每月一次'],
  [every.quarter.firstMonth.by(5), '每季度首月5日前'],
  [every.quarter.secondMonth.on(20), '每季度第二个月20日'],
  [every.quarter.lastMonth.by('月底前'), '每季度末月月底前'],
  [every.quarter.by('季度末前'), '每季度末前'],
  [every.halfYear.once, '每半年一次'],
  [every.year.times(2), '每年2次'],
  [every.year.on('6月1日', '12月1日'), '每年6月1日、12月1日'],
  [every.year.by('1月31日前'), '每年1月31日前'],
  [every.year.by('年底前'), '每年年底前'],
  [every.oddMonth.on(10), '单月10日'],
  [every.evenMonth.by('月底前'), '双月月底前'],
  [every.oddMonth.once, '单月一次'],
  [every.week.by('周五前'), '每周五前'],
  [every.week.on('周一', '周五'), '每周一、周五'],
  [every.hours('2小时', { from: 事发时刻 }), '每2小时'],
  [once.by('2022-10-31'), '2022年10月31日前'],
  [within('20个工作日').after(受理日), '受理日后20个工作日内'],
  [within('3日').before(受理日), '受理日前3日'],
  [undated('立即', '没有写明时限'), '立即'],
])('in the words of documents (%#)', (rule, words) => {
  expect(rule.words).toBe(words)
})

test.each([
  [() => every.month.on(31), '“每月31日”并非每次都有这一天'],
  [() => every.month.on(10, 31), '“每月10日、31日”并非每次都有这一天'],
  [() => every.month.by(0), '“每月0日前”'],
  [() => every.quarter.firstMonth.on(31), '“每季度首月31日”'],
  [() => every.year.on('2月29日'), '“每年2月29日”'],
  [() => every.year.on('13月1日'), '不是一年中的日期'],
  [() => every.month.times(0), '次数应为正整数'],
  [() => every.hours('0小时', { from: 事发时刻 }), '应为整小时'],
  [() => every.hours('1.5小时', { from: 事发时刻 }), '应为整小时'],
  [() => within('1年').before(受理日), '不能往前推算'],
  [() => once.by('2022-02-30'), '不是日历上有的日期'],
])('a day that is not always there is refused when it is declared (%#)', (declare, message) => {
  expect(declare).toThrow(message)
})

test('what is open about each', () => {
  const names = (rule: Parameters<typeof doubtsOf>[0]): readonly string[] => doubtsOf(rule).map(({ name }) => name)
  expect(names(every.month.on(10))).toEqual(['遇休息日'])
  expect(names(every.month.by(10))).toEqual(['前', '遇休息日'])
  expect(names(every.oddMonth.by(10))).toEqual(['前', '单双月', '遇休息日'])
  expect(names(every.oddMonth.once)).toEqual(['单双月', '遇休息日'])
  expect(names(every.month.once)).toEqual(['遇休息日'])
  expect(names(every.quarter.by('季度末前'))).toEqual(['前', '遇休息日'])
  expect(names(every.week.on('周五'))).toEqual(['遇休息日'])
  expect(names(every.week.by('周五前'))).toEqual(['前', '遇休息日'])
  expect(names(every.year.on('6月1日'))).toEqual(['遇休息日'])
  expect(names(every.year.by('年底前'))).toEqual(['前', '遇休息日'])
  expect(names(every.year.once)).toEqual(['起算', '遇休息日'])
  expect(names(once.on('2022-10-31'))).toEqual(['遇休息日'])
  expect(names(every.hours('2小时', { from: 事发时刻, until: 事发时刻 }))).toEqual([])
  expect(names(every.halfYear.once)).toEqual(['起算', '遇休息日'])
  expect(names(within('20个工作日').after(受理日))).toEqual([])
  expect(names(within('20日').after(受理日))).toEqual(['遇休息日'])
  expect(names(within('2小时').after(事发时刻))).toEqual([])
  expect(names(undated('立即', ''))).toEqual([])
})
