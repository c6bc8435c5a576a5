import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptBackups } from './kept.ts'

const at = (written: string) => Temporal.PlainDateTime.from(written)
const kept = (taken: readonly string[], rule: Parameters<typeof keptBackups>[1]) =>
  [...keptBackups(taken.map(at), rule)].map((one) => one.toString({ smallestUnit: 'minute' })).toSorted()

test('the last of each day, week from Monday, and month', () => {
  const taken = ['2024-02-29T02:30', '2024-03-30T02:30', '2024-03-31T02:30', '2024-04-01T02:30', '2024-04-01T03:30']
  expect(kept(taken, { days: 2, weeks: 0, months: 0 })).toEqual(['2024-03-31T02:30', '2024-04-01T03:30'])
  // 31 March 2024 is a Sunday.
  expect(kept(taken, { days: 1, weeks: 2, months: 0 })).toEqual(['2024-03-31T02:30', '2024-04-01T03:30'])
  expect(kept(taken, { days: 1, weeks: 1, months: 3 })).toEqual([
    '2024-02-29T02:30',
    '2024-03-31T02:30',
    '2024-04-01T03:30',
  ])
})

test('the newest always stays, never more than the rule has, and a server that was off loses nothing', () => {
  const moment = fc.integer({ min: 0, max: 800 * 24 }).map((hours) => at('2023-01-01T00:00').add({ hours }))
  const rule = fc.record({
    days: fc.integer({ min: 1, max: 10 }),
    weeks: fc.integer({ min: 0, max: 6 }),
    months: fc.integer({ min: 0, max: 14 }),
  })
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 60 }), rule, (taken, rules) => {
      const staying = keptBackups(taken, rules)
      const newest = taken.toSorted(Temporal.PlainDateTime.compare).at(-1)
      const days = new Set(taken.map((one) => one.toPlainDate().toString()))
      expect([...staying].some((one) => newest?.equals(one))).toBe(true)
      expect(staying.size).toBeLessThanOrEqual(rules.days + rules.weeks + rules.months)
      expect(staying.size).toBeGreaterThanOrEqual(Math.min(rules.days, days.size))
      // Pruning what was pruned changes nothing.
      expect(keptBackups([...staying], rules)).toEqual(staying)
    }),
  )
})
