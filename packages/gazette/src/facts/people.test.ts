import { expect, test } from 'vitest'
import { peopleIn } from './people.ts'

const read = (text: string, carried?: string) =>
  peopleIn(text, carried).map(({ from, to, value }) => [text.slice(from, to), value.name, value.post, value.role])

test.each([
  ['组 长：周建平 县政府副县长', [['周建平 县政府副县长', '周建平', '县政府副县长', '组长']]],
  ['王 润\t县委副书记、县长', [['王 润\t县委副书记、县长', '王润', '县委副书记、县长', undefined]]],
  ['主任：付安（兼）', [['付安', '付安', undefined, '主任']]],
  [
    '副主任：郭力 李虎 刘静',
    [
      ['郭力', '郭力', undefined, '副主任'],
      ['李虎', '李虎', undefined, '副主任'],
      ['刘静', '刘静', undefined, '副主任'],
    ],
  ],
  ['由分管副县长翟伟任组长', [['分管副县长翟伟', '翟伟', '分管副县长', '组长']]],
  ['县委常委、副县长南选智担任第一副组长', [['县委常委、副县长南选智', '南选智', '县委常委、副县长', '第一副组长']]],
  ['办公室主任由刘保功兼任', [['刘保功', '刘保功', '办公室主任', undefined]]],
  ['董大海同志任董事长兼法定代表人', [['董大海同志任董事长兼法定代表人', '董大海', '董事长兼法定代表人', undefined]]],
  ['免去孟丽的县教育局副局长职务', [['孟丽', '孟丽', '县教育局副局长', undefined]]],
  ['会议决定：马强任县审计局局长', [['马强任县审计局局长', '马强', '县审计局局长', undefined]]],
  ['翟伟主要职责：协助县长', [['翟伟', '翟伟', undefined, undefined]]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('a row shares the part that a row above named', () => {
  expect(read('曹东 邓锋', '副主任').map(([, name, , role]) => [name, role])).toEqual([
    ['曹东', '副主任'],
    ['邓锋', '副主任'],
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
