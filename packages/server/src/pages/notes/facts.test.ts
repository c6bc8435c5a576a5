import type { Fact } from '@zhengling/gazette'
import { expect, test } from 'vitest'
import { factNotes, isEmpty } from './facts.ts'

const at = { clause: '一', span: [0, 0] as const }
const body = (name: string, role?: '牵头' | '配合'): Fact => ({
  ...at,
  kind: 'body',
  text: name,
  value: { name, canonical: `县${name}`, ...(role ? { role } : {}) },
})

test('bodies stand under the part they play, once, by their own name', () => {
  const notes = factNotes([body('水利局'), body('财政局', '配合'), body('水利局', '牵头'), body('林业局')])
  expect(notes.who).toEqual([
    { role: '牵头', names: ['县水利局'] },
    { role: '配合', names: ['县财政局'] },
    { role: null, names: ['县林业局'] },
  ])
})

test('a day without its year says which year is meant', () => {
  const fact: Fact = {
    ...at,
    kind: 'date',
    text: '3月25日',
    value: { date: '2024-03-25', precision: 'day', yearFrom: 'issued' },
  }
  expect(factNotes([fact]).when).toEqual(['3月25日（2024-03-25）'])
})

test('a number is said once, in the largest fact it stands in', () => {
  const inner: Fact = { kind: 'percent', clause: '一', span: [4, 7], text: '20%', value: { amount: '20', unit: '%' } }
  const outer: Fact = {
    kind: 'threshold',
    clause: '一',
    span: [2, 9],
    text: '超过20%以上',
    value: { amount: '20', unit: '%', relation: '>', word: '超过' },
  }
  expect(factNotes([inner, outer]).amount).toEqual(['超过20%以上（含否未明）'])
})

test('references alone leave the margin empty', () => {
  expect(
    isEmpty(factNotes([{ ...at, kind: 'reference', text: '第四条', value: { to: '条款', target: '第四条' } }])),
  ).toBe(true)
})

test('the margin names those who act, not those whose instructions are followed', () => {
  const people = [{ name: '林远', post: '县长' }, { name: '某某', post: '总书记' }, { name: '何青' }]
  const facts = people.map((value): Fact => ({ ...at, kind: 'person', text: value.name, value }))
  expect(factNotes(facts).people).toEqual(['林远（县长）', '何青'])
})

test('what sets no time and what only counts in words is left to the sentence', () => {
  const facts: Fact[] = [
    { ...at, kind: 'term', text: '及时', value: { unit: '无' } },
    { ...at, kind: 'count', text: '两个', value: { amount: '2', unit: '个' } },
    { ...at, kind: 'count', text: '27处', value: { amount: '27', unit: '处' } },
  ]
  expect(factNotes(facts)).toMatchObject({ when: [], amount: ['27处'] })
})

test('a number inside a time is said by the time', () => {
  const time: Fact = {
    kind: 'recurrence',
    clause: '一',
    span: [0, 8],
    text: '每年至少组织一次',
    value: { every: '年' },
  }
  const number: Fact = {
    kind: 'count',
    clause: '一',
    span: [2, 8],
    text: '至少1次',
    value: { amount: '1', unit: '次' },
  }
  expect(factNotes([time, number])).toMatchObject({ when: ['每年至少组织一次'], amount: [] })
})
