import type { PaperBlock } from '@zhengling/store'
import { expect, test } from 'vitest'
import { blocksOf, sourceOf } from './source.ts'

const blocks: readonly PaperBlock[] = [
  { kind: 'heading', text: '一、总体情况' },
  { kind: 'paragraph', text: '到期 3 件。' },
  {
    kind: 'table',
    caption: '各单位',
    head: ['单位', '到期'],
    rows: [
      ['水利局', '3'],
      ['林业局', ''],
    ],
  },
  {
    kind: 'names',
    lists: [
      { label: '出席', names: '张某、李某' },
      { label: '列席', names: '王某' },
    ],
  },
  { kind: 'slip', title: '督办回执', fields: ['签收人', '办理情况'], path: '/matters/m1' },
]

test('what is edited reads back as what was drafted', () => {
  expect(blocksOf(sourceOf(blocks))).toEqual(blocks)
  expect(blocksOf(sourceOf(blocks).replaceAll('\n', '\r\n'))).toEqual(blocks)
})

test('a list of names without its word is refused', () => {
  for (const wrong of ['名单：', '名单：\n张某、李某', '名单：\n出席：'])
    expect(blocksOf(wrong)).toMatchObject({ message: expect.stringContaining('出席：张某、李某') })
})

test('a table out of line and a slip that leads elsewhere are refused with their place', () => {
  expect(blocksOf('表：各单位\n| 单位 | 到期 |\n| 水利局 |')).toMatchObject({
    message: expect.stringContaining('第 1 行有 1 格'),
  })
  expect(blocksOf('回执：督办回执\n签收人\nhttps://elsewhere.example')).toMatchObject({ kind: 'refused' })
  expect(blocksOf('回执：督办回执\n签收人\n//elsewhere.example')).toMatchObject({ kind: 'refused' })
})
