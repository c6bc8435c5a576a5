import { expect, test } from 'vitest'
import { peopleIn } from './people.ts'

const read = (text: string, carried?: string) =>
  peopleIn(text, carried).map(({ from, to, value }) => [text.slice(from, to), value.name, value.post, value.role])

test.each([
  ['组 长：周建平 县政府副县长', [['周建平 县政府副县长', '周建平', '县政府副县长', '组长']]],
  ['郑 伟\t县委副书记、县长', [['郑 伟\t县委副书记、县长', '郑伟', '县委副书记、县长', undefined]]],
  ['主任：付安（兼）', [['付安', '付安', undefined, '主任']]],
  [
    '副主任：郭强 李虎 孟丽',
    [
      ['郭强', '郭强', undefined, '副主任'],
      ['李虎', '李虎', undefined, '副主任'],
      ['孟丽', '孟丽', undefined, '副主任'],
    ],
  ],
  ['由分管副县长翟林任组长', [['分管副县长翟林', '翟林', '分管副县长', '组长']]],
  ['县委常委、副县长孟选林担任第一副组长', [['县委常委、副县长孟选林', '孟选林', '县委常委、副县长', '第一副组长']]],
  ['办公室主任由马跃进兼任', [['马跃进', '马跃进', '办公室主任', undefined]]],
  ['董大海同志任总经理兼法定代表人', [['董大海同志任总经理兼法定代表人', '董大海', '总经理兼法定代表人', undefined]]],
  ['免去孟丽的县教育局副局长职务', [['孟丽', '孟丽', '县教育局副局长', undefined]]],
  ['会议决定：马强任县审计局局长', [['马强任县审计局局长', '马强', '县审计局局长', undefined]]],
  ['翟林主要职责：协助县长', [['翟林', '翟林', undefined, undefined]]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('a row shares the part that a row above named', () => {
  expect(read('曹海 邓平', '副主任').map(([, name, , role]) => [name, role])).toEqual([
    ['曹海', '副主任'],
    ['邓平', '副主任'],
  ])
})

test('posts and words without a name are nobody', () => {
  for (const text of [
    '成员：县政府办、县纪委监委、各乡镇长',
    '各乡镇 主要负责人',
    '由县工科局局长兼任',
    '主要负责同志亲自抓',
    '局长负责制，组长单位负责',
    '广大 党员 干部',
  ])
    expect(read(text)).toEqual([])
})
