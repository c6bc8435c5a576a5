import { expect, test } from 'vitest'
import { findKept, type KeptDocument } from './find.ts'

const documents: readonly KeptDocument[] = [
  {
    address: '/kiosk/documents/a',
    title: '关于做好春季植树工作的通知',
    number: '云政办发〔2024〕5号',
    clauses: [
      ['一', '各乡（镇）在3月20日前完成植树。'],
      ['二', `先整地。${'甲'.repeat(90)}再领补助300元。`],
    ],
  },
  {
    address: '/kiosk/documents/b',
    title: '灌溉用水管理办法',
    number: '云政发〔2024〕3号',
    clauses: [['第六条', '对脱贫户给予补助。']],
  },
]
const found = (text: string) =>
  findKept(text, documents, 9).map(({ address, clauses }) => [address.slice(-1), clauses.map(({ path }) => path)])

test('without network every word as typed is looked for, in heads and in clauses; a head comes first', () => {
  expect(found('补助')).toEqual([
    ['a', ['二']],
    ['b', ['第六条']],
  ])
  expect(found('灌溉 补助')).toEqual([['b', ['第六条']]])
  expect(found('用水')).toEqual([['b', []]])
  expect(found('云政办发(2024) 5号')).toEqual([['a', []]])
  expect(found('３００元')).toEqual([['a', ['二']]])
  expect(found('农机')).toEqual([])
  expect(found('  ')).toEqual([])
})

test('of a long clause only what stands around the word is shown', () => {
  const [hit] = findKept('300元', documents, 9)
  expect(hit?.clauses[0]?.excerpt).toMatch(/^……甲+再领补助300元。$/u)
})
