import type { Fact } from '@zhengling/gazette'
import { expect, test } from 'vitest'
import { node } from '../../testing/node.ts'
import { withinDocument } from './context.ts'

const clauses = [
  node('通知/第1款', '现印发给你们。'),
  node('标题', '用水办法', { kind: 'title' }),
  node('第四条', '每年申请一次。'),
  node('附件1/标题', '验收表', { kind: 'title' }),
  node('附件1/第四条', '附件自己的条。'),
]
const resolve = withinDocument({ clauses, carries: '用水办法' })
type Reference = Extract<Fact, { kind: 'reference' }>
const reference = (clause: string, to: Reference['value']['to'], target: string): Reference => ({
  kind: 'reference',
  text: target,
  span: [0, 0],
  clause,
  value: { to, target },
})

test('a clause named in the text is the text’s, in an attachment the attachment’s own', () => {
  expect(resolve(reference('第五条', '条款', '第四条'))).toBe('#第四条')
  expect(resolve(reference('附件1/第一条', '条款', '第四条'))).toBe('#附件1/第四条')
  expect(resolve(reference('通知/第1款', '条款', '第四条'))).toBe('#第四条')
})

test('an attachment leads to its first words, the carried text to its title', () => {
  expect(resolve(reference('第五条', '附件', '附件1'))).toBe('#附件1/标题')
  expect(resolve(reference('第五条', '附件', '附件'))).toBe('#附件1/标题')
  expect(resolve(reference('通知/第1款', '文件', '用水办法'))).toBe('#标题')
})

test('what is not here, and a clause that names itself, lead nowhere', () => {
  expect(resolve(reference('第五条', '条款', '第九条'))).toBeUndefined()
  expect(resolve(reference('第五条', '附件', '附件2'))).toBeUndefined()
  expect(resolve(reference('第五条', '文件', '水法'))).toBeUndefined()
  expect(resolve(reference('第四条', '条款', '第四条'))).toBeUndefined()
})
