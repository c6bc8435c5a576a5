import { expect, test } from 'vitest'
import {
  atLeast,
  grades,
  inUnit,
  lawOf,
  lessThan,
  moreThan,
  type Num,
  policy,
  quantity,
  type Truth,
  times,
} from '../index.ts'
import { checkGradings } from './gradings.ts'

const at = '第一条'
const 档 = grades('小', '大')

function document(number: number, issued = '2022-06-20') {
  return policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: '分档',
    issuer: '试县人民政府',
    issued,
    outline: { [at]: { gist: '分档', print: '' } },
    facts: { 面积: quantity('亩', { step: '0.1', to: '1000' }), 数量: quantity('斤', { step: '1.5', to: '9000' }) },
  })
}

const bands = (小: Truth, 大: Truth) => ({ 小: { at, is: 小 }, 大: { at, is: 大 } }) as const

function problems(make: (one: ReturnType<typeof document>) => { 小: Truth; 大: Truth }): readonly string[] {
  const made = document(1)
  const { 小, 大 } = make(made)
  made.grading('规模', { at, gives: 档, bands: bands(小, 大) })
  return checkGradings(lawOf([made.policy])).map(({ name, message }) => `${name}：${message}`)
}

test('one band for every value: no gap, no overlap', () => {
  expect(problems(({ facts: { 面积 } }) => ({ 小: lessThan(面积, '50亩'), 大: atLeast(面积, '50亩') }))).toEqual([])
  expect(problems(({ facts: { 面积 } }) => ({ 小: lessThan(面积, '50亩'), 大: moreThan(面积, '50亩') }))).toEqual([
    '规模：面积为50 亩时不在任何一档',
  ])
  expect(problems(({ facts: { 面积 } }) => ({ 小: lessThan(面积, '50.1亩'), 大: atLeast(面积, '50亩') }))).toEqual([
    '规模：面积为50 亩时同在小、大',
  ])
})

test('a bound between two steps of the scale is tried on both sides', () => {
  expect(problems(({ facts: { 数量 } }) => ({ 小: lessThan(数量, '100斤'), 大: atLeast(数量, '101斤') }))).toEqual([
    '规模：数量为100.5 斤时不在任何一档',
  ])
})

test('what cannot be proved is not taken on trust', () => {
  const why = '规模：分档应只依据一个数，逐档与文内的数比较，才能证明不重不漏'
  const two = problems(({ facts: { 面积, 数量 } }) => ({ 小: lessThan(面积, '50亩'), 大: atLeast(数量, '50斤') }))
  expect(two).toEqual([why])
  const scaled = (of: Num<'斤'>): Num<'斤'> => times(of, '2')
  expect(
    problems(({ facts: { 数量 } }) => ({ 小: lessThan(scaled(数量), '50斤'), 大: atLeast(数量, '25斤') })),
  ).toEqual([why])
  expect(
    problems(({ facts: { 数量 } }) => ({
      小: lessThan(inUnit(数量, '公斤'), '50公斤'),
      大: atLeast(数量, '100斤'),
    })),
  ).toEqual([why])
})

test('a figure that an amendment changes is tried in every version', () => {
  const [old, next] = [document(1), document(2, '2023-01-01')]
  const { 面积 } = old.facts
  const [below, above] = ['下限', '上限'].map((name) => old.parameter(name, { at, is: '50亩' }))
  if (below === undefined || above === undefined) throw new Error()
  old.grading('规模', { at, gives: 档, bands: bands(lessThan(面积, below), atLeast(面积, above)) })
  next.amend(below, { at, from: '2023-01-01', is: '40亩' })
  next.amend(above, { at, from: '2024-01-01', is: '40亩' })
  const found = checkGradings(lawOf([old.policy, next.policy])).map(({ message }) => message)
  expect(found.every((message) => message.startsWith('自2023-01-01起，面积为'))).toBe(true)
  expect(found).toContain('自2023-01-01起，面积为40 亩时不在任何一档')
  expect(found).toContain('自2023-01-01起，面积为49.9 亩时不在任何一档')
})

test('bands that an amendment puts in the place of others are proved for themselves, at its clause', () => {
  const [old, next] = [document(1), document(2, '2023-01-01')]
  const { 面积 } = old.facts
  const 规模 = old.grading('规模', { at, gives: 档, bands: bands(lessThan(面积, '50亩'), atLeast(面积, '50亩')) })
  next.amend(规模, { at, from: '2023-01-01', bands: bands(lessThan(面积, '80亩'), atLeast(面积, '60亩')) })
  const found = checkGradings(lawOf([old.policy, next.policy]))
  expect(found.map(({ message }) => message)).toEqual([
    '自2023-01-01起，面积为60 亩时同在小、大',
    '自2023-01-01起，面积为60.1 亩时同在小、大',
    '自2023-01-01起，面积为79.9 亩时同在小、大',
  ])
  expect(found[0]?.at.document).toBe('试政发〔2022〕2号')
})
