import { expect, test } from 'vitest'
import { type Block, flatten, keyOf } from './blocks.ts'
import { mark, planted, say } from './marked.ts'

const block = (label: string, ...children: Block[]): Block => ({ label, text: say`文字`, children })
const plain: Block = { text: say`文字` }
const paths = (...blocks: Block[]) => flatten(blocks).clauses.map(({ path }) => path)

test('labels join; an unlabelled paragraph counts among its own', () => {
  expect(paths(plain, block('四、', block('(二)', plain, block('1.', block('（1）')))), plain)).toEqual([
    '第1款',
    '四',
    '四（二）',
    '四（二）第1款',
    '四（二）1',
    '四（二）1（1）',
    '第2款',
  ])
})

test('absolute labels drop what is above; the text of an article is its first paragraph', () => {
  const article: Block = {
    label: '第九条',
    absolute: true,
    article: true,
    text: say`文字`,
    children: [block('（一）'), plain],
  }
  expect(paths({ label: '第二章', absolute: true, text: say`文字`, children: [article] })).toEqual([
    '第二章',
    '第九条',
    '第九条（一）',
    '第九条第2款',
  ])
})

test('a repeated label is told apart, and a figure after a figure is not run together', () => {
  expect(paths(block('二、'), block('二、', block('1.')))).toEqual(['二', '二#2', '二#2第1项'])
})

test('facts and faults know their clause', () => {
  const text = planted('date-order', say`由${mark('body', '县水利局')}负责`)
  const { facts, plants } = flatten([{ label: '一、', text }], '附件1/')
  expect(facts).toEqual([{ kind: 'body', text: '县水利局', clause: '附件1/一' }])
  expect(plants).toEqual([{ rule: 'date-order', clause: '附件1/一' }])
})

test('keys of labels', () => {
  expect(['一、', '(二)', '1.', '（1）', '①', '第九条', '4.1.2'].map(keyOf)).toEqual([
    '一',
    '（二）',
    '1',
    '（1）',
    '①',
    '第九条',
    '4.1.2',
  ])
})
