import { expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'count-mismatch'

test('a number announced before a numbered list', () => {
  const text =
    '一、队伍保障\n\n县住建局组建四支应急队伍：\n\n1、抢险力量：负责现场抢险。\n\n2、专家力量：提供技术支持。\n\n3、管理力量：负责协调联络。\n\n二、装备保障\n\n配备必要装备。\n'
  const found = findingsIn(text, RULE)
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    ['error', '文中称“四支应急队伍”，其后编号列出3条（1、2、3、）。'],
  ])
  expect(wordsOf(text, found)).toEqual([['四支应急队伍', '1、', '2、', '3、']])
})

test('a number announced before 一是, 二是', () => {
  expect(findingsIn('重点抓好以下三项工作：一是健全制度；二是强化培训。', RULE)).toHaveLength(1)
})

test.each([
  '第一条 有下列三种情形之一的，责令改正：\n\n（一）甲；\n\n（二）乙。\n',
  '一、落实以下两项措施：\n\n（1）健全制度；\n\n（2）强化培训。\n\n二、其他\n',
  '重点抓好以下两项工作：一是健全制度；二是强化培训。',
  '现就第三项内容说明如下：\n\n1.甲。\n\n2.乙。\n',
])('no finding in %j', (text) => {
  expect(findingsIn(text, RULE)).toEqual([])
})
