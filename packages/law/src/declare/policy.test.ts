import { expect, test } from 'vitest'
import { amount, policy, yesNo } from '../index.ts'
import { convention, countyQuestion } from './open.ts'

const at = '第一条'
const head = { folder: 'x', number: '试政发〔2022〕1号', title: '', issuer: '试县', issued: '2022-06-20' } as const
const outline = { [at]: { gist: '', print: '' } }
const document = (more: { readonly issued?: string; readonly from?: string; readonly until?: string } = {}) =>
  policy({ ...head, ...more, outline, facts: { 困难: yesNo() } })

test('a document is in force from its day unless it names another', () => {
  expect(document().policy.head.from).toBe('2022-06-20')
  expect(document({ from: '2022-07-01', until: '2027-06-30' }).policy.head.from).toBe('2022-07-01')
})

test('days that there are not, or a term that ends before it begins, are refused', () => {
  expect(() => document({ issued: '2022-6-20' })).toThrow('试政发〔2022〕1号的成文日期“2022-6-20”不是日期')
  expect(() => document({ from: '2022-02-30' })).toThrow('施行日期“2022-02-30”不是日期')
  expect(() => document({ until: '20270630' })).toThrow('有效期的最后一日“20270630”不是日期')
  expect(() => document({ until: '2022-06-19' })).toThrow('有效期至2022-06-19止，早于施行之日2022-06-20')
})

test('no two things of one name that can be asked for, decided or done', () => {
  const { rule, parameter, question, facts } = document()
  parameter('标准', { at, is: '1元' })
  expect(() => rule('标准', { at, is: facts.困难 })).toThrow('“标准”声明了两次')
  const spec = { at, question: '', words: '', readings: { 甲: { because: '' }, 乙: { because: '' } } } as const
  question('疑', spec)
  expect(() => question('疑', spec)).toThrow('“疑”声明了两次')
})

test('what is open has two readings, a convention one of them by default, a condition words for who is left out', () => {
  const { question, open, facts, rule } = document()
  const one = { 甲: { because: '' } } as const
  expect(() => question('疑', { at, question: '', words: '', readings: one })).toThrow('“疑”至少要有两种读法，只写了甲')
  expect(() => open('开', { at, question: '', words: '', readings: {} })).toThrow('读法')
  const county = { question: '', words: '', decidedBy: '试县' }
  expect(() => countyQuestion('试县/甲', { ...county, readings: {} })).toThrow('只写了零种')
  const readings = { 甲: '', 乙: '' }
  expect(() => convention('试县/乙', { question: '', readings, default: '丙' as '甲', basis: '' })).toThrow(
    '没有读法“丙”',
  )
  expect(() => rule('补贴', { at, applies: facts.困难, is: amount('1元') })).toThrow('应同时写出')
  expect(() =>
    open('另', { at, question: '', words: '', otherwise: '无', readings: { 甲: { because: '', is: facts.困难 } } }),
  ).toThrow('应同时写出')
})
