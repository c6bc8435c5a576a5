import { expect, test } from 'vitest'
import { gradedQueries, ndcg } from './quality.ts'

const graded = { grades: { 甲1号: { 第一条: 3, 第二条: 1, 文件: 2 } } }
const hit = (path: string | null, number = '甲1号') => ({ number, path })

test('nDCG is 1 in the best order, less in any other, 0 where nothing was found', () => {
  expect(ndcg([hit('第一条'), hit(null), hit('第二条')], graded)).toBe(1)
  const worse = ndcg([hit(null), hit('第一条'), hit('第二条')], graded)
  expect(worse).toBeLessThan(1)
  expect(worse).toBeGreaterThan(ndcg([hit('第九条'), hit(null), hit('第一条')], graded))
  expect(ndcg([], graded)).toBe(0)
})

test('a row counts as its table, and what comes twice counts once', () => {
  const table = { grades: { 甲1号: { 表1: 3, 第一条: 3 } } }
  expect(ndcg([hit('表1第2行'), hit('表1第3行'), hit('第一条')], table)).toBe(1)
})

test('there are sixty queries at least, half of them kept for the report', () => {
  const halves = Map.groupBy(gradedQueries(), ({ half }) => half)
  expect(gradedQueries().length).toBeGreaterThanOrEqual(60)
  expect(halves.get('report')?.length).toBeGreaterThanOrEqual(30)
})
