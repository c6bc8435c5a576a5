import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateIssue } from './issue.ts'
import { SEEDED_RULES } from './truth.ts'

const tight = (text: string) => text.replace(/\s+/gu, '')
const unfurnished = (source: string) => tight(source.replace(/^— \d+ —$/gmu, ''))

test('the same seed writes the same issue', () => {
  expect(generateIssue(7, { errors: SEEDED_RULES })).toEqual(generateIssue(7, { errors: SEEDED_RULES }))
  expect(generateIssue(8).source).not.toBe(generateIssue(7).source)
})

test('every clause of the truth is printed, in order, and every fact stands in its clause', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
      const { source, truth } = generateIssue(seed, { errors: SEEDED_RULES })
      const print = unfurnished(source)
      for (const document of truth.documents) {
        let at = 0
        const paths = new Set<string>()
        for (const { path, label, text } of document.clauses.filter((clause) => !isFrame(clause.path))) {
          at = print.indexOf(tight(label + text), at)
          expect(at, path).toBeGreaterThanOrEqual(0)
          expect(paths.has(path), path).toBe(false)
          paths.add(path)
        }
        const texts = new Map(document.clauses.map((clause) => [clause.path, clause.text]))
        for (const fact of document.facts.filter(({ kind }) => kind !== 'person'))
          expect(texts.get(fact.clause), fact.text).toContain(fact.text)
      }
    }),
    { numRuns: 40 },
  )
})

test('no fault is put in that was not asked for, and all that were asked for find a place in most issues', () => {
  expect(generateIssue(3).truth.errors).toEqual([])
  const planted = Array.from({ length: 40 }, (_, seed) => generateIssue(seed, { errors: SEEDED_RULES }).truth.errors)
  for (const errors of planted) expect(new Set(errors.map(({ rule }) => rule)).size).toBe(errors.length)
  for (const rule of SEEDED_RULES)
    expect(planted.filter((errors) => errors.some((error) => error.rule === rule)).length, rule).toBeGreaterThan(8)
})

function isFrame(path: string): boolean {
  return /^(通知\/)?(发文机关|标题|文号|主送|署名|成文日期|公开方式)$/u.test(path)
}
