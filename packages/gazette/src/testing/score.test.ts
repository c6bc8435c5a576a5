import { expect, test } from 'vitest'
import { readIssue } from '../read.ts'
import type { Finding } from '../types.ts'
import { scoreClauses, scoreFacts, scoreFindings } from './accuracy.ts'
import { generateIssue } from './issue.ts'
import { add, precision, recall, type Scores, tableOf } from './score.ts'

const { truth } = generateIssue(5, { errors: ['sum-mismatch', 'label-repeated', 'bracket-unbalanced'] })

test('shares of what was there and of what was reported', () => {
  const scores: Scores = new Map()
  add(scores, 'date', { truth: 4, found: 3, right: 3 })
  add(scores, 'date', { extra: 1 })
  const score = scores.get('date')
  expect(score && [recall(score), precision(score)]).toEqual([0.75, 0.75])
  expect(tableOf(scores)).toContain('0.750 0.750 1.000')
})

test('a reader that reports nothing, or everywhere, is seen through', () => {
  expect(truth.errors.length).toBeGreaterThan(0)
  const silent: Scores = new Map()
  scoreFindings(silent, truth, [])
  expect(truth.errors.every(({ rule }) => silent.get(rule)?.found === 0)).toBe(true)
  const noise: Finding = { rule: 'sum-mismatch', severity: 'error', message: '。', settle: '。', spans: [[0, 1]] }
  const noisy: Scores = new Map()
  scoreFindings(noisy, truth, [noise, { ...noise }])
  expect(noisy.get('sum-mismatch')?.extra).toBe(2)
})

test('clauses and facts of another text are not taken for those of this one', () => {
  const other = readIssue(generateIssue(6).source)
  const [clauses, facts]: [Scores, Scores] = [new Map(), new Map()]
  scoreClauses(clauses, truth, other)
  scoreFacts(facts, truth, other)
  const share = (scores: Scores) => [...scores.values()].reduce((sum, score) => sum + recall(score), 0) / scores.size
  expect(share(clauses)).toBeLessThan(0.2)
  expect(share(facts)).toBeLessThan(0.2)
})
