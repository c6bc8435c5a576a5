import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

test.each([
  [
    '《甲办法》（青政发〔2020〕8号）',
    ['reference 《甲办法》 =文件 甲办法', 'reference 青政发〔2020〕8号 =文号 青政发〔2020〕8号'],
  ],
  ['见附件2、3和附件 4', ['reference 附件2 =附件 附件2', 'reference 3 =附件 附件3', 'reference 附件 4 =附件 附件4']],
  ['名单见附件', ['reference 附件 =附件 附件']],
  ['附件1-3', ['reference 附件1-3 =附件 附件1-3']],
  ['（http://www.example.cn/a）', ['reference http://www.example.cn/a =网址 http://www.example.cn/a']],
])('%s', (text, expected) => {
  expect(read(text, 'reference')).toEqual(expected)
})

test('附件： at the head of its own list is no reference', () => {
  expect(read('附件：1.任务清单', 'reference')).toEqual([])
})

test('a title hides what its words would say', () => {
  expect(read('《县财政局2022年6月30日前发放5000元方案》')).toEqual([
    'reference 《县财政局2022年6月30日前发放5000元方案》 =文件 县财政局2022年6月30日前发放5000元方案',
  ])
})
