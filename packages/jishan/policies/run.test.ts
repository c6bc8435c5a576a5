import { PGlite } from '@electric-sql/pglite'
import { type Decision, lawOf, type Policy } from '@zhengling/law'
import { planOf } from '@zhengling/law/run'
import { disagreements, explainedOtherwise, sqlWay } from '@zhengling/law/run/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policies } from './index.ts'

const law = lawOf(policies)
const calendar = { isWorkingDay: (day: Temporal.PlainDate) => day.dayOfWeek < 6 }

/** Every question decided by its nth reading. */
const decisions = (nth: number): readonly Decision[] =>
  [...law.questions.values()].map(({ id, readings }) => {
    const names = Object.keys(readings)
    return { question: id, reading: names[nth % names.length] ?? '', by: '', from: '2022-01-01', why: '', power: '' }
  })

const worldOf = (policy: Policy, decided: readonly Decision[]) => ({
  on: Temporal.PlainDate.from(policy.head.from),
  amendments: law.amendments,
  decisions: decided,
  calendar,
})
const askedOf = ({ declared }: Policy) => [...declared.rules, ...declared.parameters, ...declared.unstated]

let database: PGlite
beforeAll(async () => {
  database = await PGlite.create()
})
afterAll(() => database.close())
const sql = sqlWay(async (text) => (await database.query<Record<string, unknown>>(text)).rows)

describe.each(policies)('$head.number, every rule', (policy) => {
  test.each([
    ['nothing decided', []],
    ['the first readings decided', decisions(0)],
    ['the second readings decided', decisions(1)],
  ] as const)('%s: explained, interpreted, compiled, columnar and SQL agree', async (_, decided) => {
    const found = await disagreements(askedOf(policy), worldOf(policy, decided), { cases: 100, seed: 7, more: { sql } })
    expect(found).toEqual([])
  })

  test('the explanation told from a trace is that of the explained way', () => {
    const world = worldOf(policy, decisions(0))
    expect(explainedOtherwise(askedOf(policy), world, { cases: 60, seed: 8 })).toEqual([])
  })
})

test('rules run the explained way only where working days are counted', () => {
  const refused = policies.flatMap((policy) => planOf(askedOf(policy), worldOf(policy, decisions(0))).refused)
  const counting = '按工作日推算的期限要逐日查放假安排'
  const others = refused.filter(({ why }) => why !== counting)
  expect(others.map(({ asked, why }) => `${asked.policy.number} ${asked.name}：${why}`)).toEqual([])
})
