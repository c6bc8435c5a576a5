import { expect, test } from 'vitest'
import { marksIn } from './marks.ts'
import { namesFrom } from './names.ts'
import { wordsOf } from './words.ts'

const names = namesFrom([{ name: '某县能源局', aliases: ['县能源局', '能源局'] }])
const marked = (text: string, query: string) =>
  marksIn(text, wordsOf(query, names)).map(([from, to]) => text.slice(from, to))

test('marks the words as printed, however they were typed', () => {
  expect(marked('自六月五日起，对“煤改电”用户每户补贴 1,040 元。', '6月5日 煤改电 1040元')).toEqual([
    '六月五日',
    '煤改电',
    '1,040 元',
  ])
})

test('marks a body under any of its names, each place once', () => {
  expect(marked('某县能源局牵头，县能源局和财政局配合。', '能源局')).toEqual(['某县能源局', '县能源局'])
})

test('joins marks that overlap, and marks nothing that was not asked for', () => {
  expect(marked('清洁取暖', '清洁取 取暖')).toEqual(['清洁取暖'])
  expect(marked('第114条', '第14条')).toEqual([])
})
