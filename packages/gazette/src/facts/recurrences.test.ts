import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

test.each([
  ['每月10日、25日', ['recurrence 每月10日、25日 =月 /10,25']],
  ['每月5、20日前', ['recurrence 每月5、20日前 =月 /5,20 前']],
  ['每季度首月5日前', ['recurrence 每季度首月5日前 =季度 首/5 前']],
  ['每月月底前', ['recurrence 每月月底前 =月 底前']],
  ['每半年一次', ['recurrence 每半年一次 =半年 ×1']],
  ['每年至少要组织两次', ['recurrence 每年至少要组织两次 =年 ×2']],
  ['每年1月31日前', ['recurrence 每年1月31日前 =年 1/31 前']],
  ['每年6月1日、12月1日', ['recurrence 每年6月1日 =年 6/1', 'recurrence 12月1日 =年 12/1']],
  ['每三至四年修订一次', ['recurrence 每三至四年修订一次 =年 隔3~4 ×1']],
  ['3年/次、2次/年', ['recurrence 3年/次 =年 隔3 ×1', 'recurrence 2次/年 =年 ×2']],
  ['一年一次', ['recurrence 一年一次 =年 ×1']],
  ['每周五下午5时前', ['recurrence 每周五下午5时前 =周 /5 前']],
  ['次月5日前', ['recurrence 次月5日前 =月 /5 前']],
  ['按月报送、逐季通报', ['recurrence 按月 =月', 'recurrence 逐季 =季度']],
])('%s', (text, expected) => {
  expect(read(text, 'recurrence')).toEqual(expected)
})

test('rates and what is each but no time do not recur', () => {
  expect(read('每度电补贴0.3元，每人每天50元，每户、每亩、每个企业、每千人口，按年龄、按月份', 'recurrence')).toEqual(
    [],
  )
})
