import { expect, test } from 'vitest'
import { Tally } from './notes.ts'

test('notes come in the order of the sentences, only for what was met', () => {
  const tally = new Tally({ image: (n) => `图片 ${n} 幅`, table: (n) => `表格 ${n} 个`, box: () => '有文本框' })
  expect(tally.notes()).toEqual([])
  tally.add('box')
  tally.add('image', 2)
  tally.add('image')
  expect(tally.count('image')).toBe(3)
  expect(tally.notes()).toEqual(['图片 3 幅', '有文本框'])
})
