import { expect, test } from 'vitest'
import { sampleCounty } from '../testing/sample-county.ts'
import { claimantsIn, claimsOf } from './benefits.ts'
import { declared } from './world.ts'

const claims = (answers: Record<string, readonly string[]>, ...skipped: readonly string[]) =>
  claimsOf({
    county: sampleCounty,
    who: '种植户',
    on: Temporal.PlainDate.from('2024-04-02'),
    decided: declared,
    answers: new Map(Object.entries(answers)),
    skipped: new Set(skipped),
  })

const kinds = (of: ReturnType<typeof claims>): unknown =>
  of.results.map(({ benefit, outcome }) => [benefit.name, outcome.kind])

test('only kinds of claimants for whom something is declared are offered', () => {
  expect(claimantsIn(sampleCounty)).toEqual(['种植户'])
})

test('one fact is asked at a time, once for all that need it', () => {
  const first = claims({})
  expect(first.next?.key).toBe('类别')
  const second = claims({ 类别: ['低保户'] })
  expect(second.next).toMatchObject({ key: '面积', benefit: { name: '灌溉补助' } })
  const third = claims({ 类别: ['低保户'], 面积: ['10'] })
  expect(third.next).toMatchObject({ key: '人数', benefit: { name: '慰问' } })
  expect(kinds(third)).toEqual([
    ['灌溉补助', 'known'],
    ['慰问', 'unknown'],
    ['按时申请的资格', 'unknown'],
  ])
})

test('what is skipped is not asked again; when nothing is left to ask, all is told', () => {
  const done = claims({ 类别: ['低保户'], 面积: ['10'], 申请日: ['2024-03-10'] }, '人数')
  expect(done.next).toBeUndefined()
  expect(kinds(done)).toEqual([
    ['灌溉补助', 'known'],
    ['慰问', 'unknown'],
    ['按时申请的资格', 'open'],
  ])
})

test('an answer that cannot be read is asked for again with what is wrong', () => {
  const wrong = claims({ 类别: ['低保户'], 面积: ['三亩'] })
  expect(wrong.next?.key).toBe('面积')
  expect(wrong.faults.map(({ key, message }) => [key, message.includes('三亩')])).toEqual([['面积', true]])
})

test('where the clause does not reach the case, nothing more is asked for it', () => {
  const other = claims({ 类别: ['其他'] })
  expect(kinds(other)).toEqual([
    ['灌溉补助', 'inapplicable'],
    ['慰问', 'inapplicable'],
    ['按时申请的资格', 'unknown'],
  ])
  expect(other.next?.key).toBe('申请日')
})
