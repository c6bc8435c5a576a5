import type { Post } from '@zhengling/law'
import { expect, test } from 'vitest'
import { holdersOf } from './holders.ts'

const document = '云政办发〔2024〕6号'
const person = (name: string, clause: string, more: { role?: string; post?: string }) => ({
  name,
  clauses: [clause],
  roles: more.role === undefined ? [] : [more.role],
  posts: more.post === undefined ? [] : [more.post],
})
const people = [
  {
    slug: document,
    version: 1,
    number: document,
    title: '',
    issued: null,
    people: [
      person('甲', '一表1第1行', { role: '组长', post: '县长' }),
      person('乙', '一表1第2行', { role: '副主任' }),
      person('丙', '一表1第2行', { role: '副主任' }),
      person('乙', '一第1款', { post: '办公室主任' }),
    ],
  },
]
const post = (title: string, clause: string, held: Post['held'] = '名单', of = document): Post => ({
  body: '云水县水源保护工作领导小组',
  title,
  at: { document: of, clause },
  held,
})

test('who holds a post is whom its clause prints for it, under the group’s title or as a post', () => {
  expect(holdersOf(post('组长', '一表1第1行'), people)).toEqual(['甲'])
  expect(holdersOf(post('副主任', '一表1第2行'), people)).toEqual(['乙', '丙'])
  expect(holdersOf(post('办公室主任', '一第1款'), people)).toEqual(['乙'])
})

test('nobody is named for another title, another document, or a post that goes with an office', () => {
  expect(holdersOf(post('成员', '一表1第1行'), people)).toEqual([])
  expect(holdersOf(post('组长', '一表1第1行', '名单', '云政办发〔2024〕7号'), people)).toEqual([])
  expect(holdersOf(post('组长', '一表1第1行', '职务'), people)).toEqual([])
})
