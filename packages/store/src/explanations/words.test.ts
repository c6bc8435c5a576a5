import { expect, test } from 'vitest'
import { aboutOf, draftOf, faultsOf, MOST_PARTS, partsOf, unkept } from './words.ts'

const paths = ['标题', '四（二）第1款', '四（二）第2款', '附件1/一'] as const
const part = { kind: '说明', heading: '', body: '说明文字。', about: '' } as const

test('clauses are named as the page writes them; brackets and blanks make no difference, others are told by name', () => {
  expect(aboutOf('四(二) 第1款、附件1/一，四（二）第1款', paths)).toEqual({
    clauses: ['四（二）第1款', '附件1/一'],
    whole: false,
  })
  expect(aboutOf('  ', paths)).toEqual({ clauses: [], whole: false })
  expect(aboutOf('全文', paths)).toEqual({ clauses: [], whole: true })
  expect(aboutOf('四（二）第1款、四（三）', paths)).toEqual({
    fault: '文件中没有“四（三）”，条款请照文件页上 ¶ 后的写法',
  })
  expect(aboutOf('全文、四（二）第1款', paths)).toEqual({ fault: '“全文”不与条款并列，请只写其一' })
})

test('a draft is kept ready or not, and published only when every part is whole', () => {
  expect(faultsOf({ title: ' ', intro: '', parts: [] }, paths)).toEqual(['未写标题。', '还没有写一段。'])
  const half = { title: '解读', intro: '', parts: [part, { ...part, kind: '问答', body: '', about: '五' } as const] }
  expect(faultsOf(half, paths)).toEqual([
    '第 2 段是问答，未写问题。',
    '第 2 段未写正文。',
    '第 2 段：文件中没有“五”，条款请照文件页上 ¶ 后的写法。',
  ])
  expect(unkept(half)).toBeNull()
  expect(unkept({ ...half, intro: '\u{d800}' })).toContain('不成对')
  expect(unkept({ ...half, parts: Array.from({ length: MOST_PARTS + 1 }, () => part) })).toContain('最多 80 段')
})

test('what is published goes back into a draft that publishes the same', () => {
  const words = {
    title: '解读',
    intro: '背景',
    parts: [part, { ...part, about: '四(二)第2款、标题' }, { ...part, about: '全文' }],
  }
  const parts = partsOf(words, paths)
  expect(parts.map(({ clauses, whole }) => [clauses, whole])).toEqual([
    [[], false],
    [['四（二）第2款', '标题'], false],
    [[], true],
  ])
  expect(partsOf(draftOf('解读', '背景', parts), paths)).toEqual(parts)
})
