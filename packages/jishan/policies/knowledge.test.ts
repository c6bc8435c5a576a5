import { lawOf } from '@zhengling/law'
import { correlationFaults, knowledgeFaults } from '@zhengling/law/testing'
import { describe, expect, test } from 'vitest'
import { policies } from './index.ts'

const { amendments } = lawOf(policies)
const calendar = { isWorkingDay: (day: Temporal.PlainDate) => day.dayOfWeek < 6 }

describe.each(policies)('$head.number', ({ head, declared }) => {
  const world = { on: Temporal.PlainDate.from(head.from), amendments, decisions: [], calendar }

  test.each([...declared.rules, ...declared.parameters, ...declared.unstated])(
    '$name: whatever facts are given there is an outcome, and what was said with fewer of them holds',
    (asked) => {
      expect(knowledgeFaults(asked, world, { cases: 40, seed: 3 })).toEqual([])
    },
  )

  test.each(declared.rules)('$name: a reading of what is open is what a decision for it gives', (rule) => {
    expect(correlationFaults(rule, world, { cases: 40, seed: 4 })).toEqual([])
  })
})
