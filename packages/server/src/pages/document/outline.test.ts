import { expect, test } from 'vitest'
import { node } from '../../testing/node.ts'
import { outlineOf, renderOutline } from './outline.ts'

const tree = [
  node('一', '总体要求', {
    label: '一、',
    heading: true,
    children: [
      node('一（一）', '坚持统筹推进。各乡镇要分类施策。', { label: '（一）' }),
      node('一（二）', '各乡镇要在每月底前报送进展情况，并附说明。', { label: '（二）' }),
      node('一第1款', '没有编号的一段。'),
    ],
  }),
]

test('headings and clauses that open with a phrase are named; a row with a long sentence goes by its numbers', () => {
  const [first] = tree
  const short = node('一（二）', '报送。每月底前报送。', { label: '（二）' })
  const named = outlineOf([
    node('一', '总体要求', { ...first, children: [...(first?.children ?? []).slice(0, 1), short] }),
  ])
  expect(named[0]?.under.map(({ gist }) => gist)).toEqual(['坚持统筹推进', '报送'])
  expect(outlineOf(tree)).toEqual([
    {
      path: '一',
      label: '一、',
      gist: '总体要求',
      under: [
        { path: '一（一）', label: '（一）', gist: null, under: [] },
        { path: '一（二）', label: '（二）', gist: null, under: [] },
      ],
    },
  ])
})

test('a long sentence of the upper row is told by how it opens; a ratio ends no phrase', () => {
  const row = [
    node('一', '各乡镇要在每月底前报送进展情况，并附说明。', { label: '一、' }),
    node('二', '按7:3分担。由两级财政安排。', { label: '二、' }),
  ]
  expect(outlineOf(row).map(({ gist }) => gist)).toEqual(['各乡镇要在每月底前报送进……', '按7:3分担'])
})

test('it goes two levels deep', () => {
  const deep = node('一', '甲', {
    label: '一、',
    heading: true,
    children: [
      node('一（一）', '乙', {
        label: '（一）',
        heading: true,
        children: [node('一（一）1', '丙', { label: '1.', heading: true })],
      }),
    ],
  })
  expect(JSON.stringify(outlineOf([deep]))).not.toContain('丙')
})

test('notice, text and attachments are headed each on their own; a lone paragraph has no outline', async () => {
  const parts = [node('通知/第1款', '现印发给你们。'), ...tree, node('附件1/标题', '附件1验收表', { kind: 'title' })]
  const shown = (await renderOutline(parts))?.toString()
  expect(shown).toContain('<a href="#通知/第1款">通知</a>')
  expect(shown).toContain('<a href="#一">正文</a>')
  expect(shown).toContain('<a href="#附件1/标题">附件1</a><span class="subtitle">验收表</span>')
  expect(renderOutline([node('第1款', '只有一段。')])).toBeNull()
})
