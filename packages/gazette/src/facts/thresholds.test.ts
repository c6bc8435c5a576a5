import { expect, test } from 'vitest'
import { countsIn } from './counts.ts'
import { read } from './labelled/read.ts'
import { scanOf } from './scan.ts'
import { thresholdsIn } from './thresholds.ts'

test.each([
  ['30人以上', ['threshold 30人以上 =>=30 人']],
  ['5000万元以上1亿元以下', ['threshold 5000万元以上 =>=5000 万元', 'threshold 1亿元以下 =<=1 亿元']],
  ['10以上30人以下', ['threshold 10以上 =>=10 人', 'threshold 30人以下 =<=30 人']],
  ['3人（不含3人）以下', ['threshold 3人（不含3人）以下 =<3 人']],
  ['30人（含）以上', ['threshold 30人（含）以上 =>=30 人']],
  ['不超过核定载客量的80%', ['threshold 不超过核定载客量的80% =<=80 %']],
  ['突破20家', ['threshold 突破20家 =>?20 家']],
  ['至少配备1名', ['threshold 至少配备1名 =>=1 名']],
  ['每户最高补贴900元', ['threshold 最高补贴900元 =<=900 元/户']],
  ['每年至少组织一次', ['threshold 至少组织一次 =>=1 次']],
  ['超过30日', ['threshold 超过30日 =>30 日']],
  ['不足六个月', ['threshold 不足六个月 =<6 个月']],
])('%s', (text, expected) => {
  expect(read(text, 'threshold')).toEqual(expected)
})

test('what a term says by its own bound is no threshold besides', () => {
  expect(read('不得超过4个月，三年以上，满2年', 'threshold')).toEqual([])
})

test('以上 without a number bounds nothing; 最低气温 is no bound', () => {
  expect(read('规模以上企业，县级以上，最低气温零下8℃', 'threshold')).toEqual([])
})

test('inclusive is left open only where the words leave it open', () => {
  const scan = scanOf('20人以上，超过20人，突破20人')
  const values = thresholdsIn(scan, countsIn(scan)).map(({ value }) => [value.word, value.inclusive])
  expect(values).toEqual([
    ['以上', true],
    ['超过', false],
    ['突破', undefined],
  ])
})
