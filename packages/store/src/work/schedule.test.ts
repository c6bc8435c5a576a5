import { describe, expect, test } from 'vitest'
import { dueRun, nextAt, type Schedule } from './schedule.ts'

const at = (written: string) => {
  const now = Temporal.Instant.from(`${written}+08:00`)
  return { now, real: now }
}
const daily = (missed: 'each' | 'latest'): Schedule => ({ every: 'day', at: Temporal.PlainTime.from('02:00'), missed })
const instant = (written: string) => Temporal.Instant.from(`${written}+08:00`).toString()
const due = (schedule: Schedule, through: string | null, now: string) => {
  const run = dueRun(schedule, through, at(now))
  return run && { ...run, since: run.since.toString() }
}

describe('what comes each day', () => {
  test('is due from its time of day on, by the clock of the county', () => {
    expect(due(daily('each'), '2024-04-01', '2024-04-02T01:59')).toBeNull()
    expect(due(daily('each'), '2024-04-01', '2024-04-02T02:00')).toEqual({
      moment: '2024-04-02',
      since: instant('2024-04-02T02:00'),
      skipped: 0,
    })
    expect(nextAt(daily('each'), '2024-04-02', at('2024-04-02T12:00')).toString()).toBe(instant('2024-04-03T02:00'))
  })

  test('begins with the latest day where there was none before', () => {
    expect(due(daily('each'), null, '2024-04-02T01:00')).toMatchObject({ moment: '2024-04-01' })
    expect(due(daily('each'), null, '2024-04-02T03:00')).toMatchObject({ moment: '2024-04-02' })
  })

  test('is made up for day by day in order, over the end of a month', () => {
    const run = due(daily('each'), '2024-02-27', '2024-03-02T12:00')
    expect(run).toEqual({ moment: '2024-02-28', since: instant('2024-02-28T02:00'), skipped: 0 })
    expect(due(daily('each'), '2024-02-28', '2024-03-02T12:00')).toMatchObject({ moment: '2024-02-29' })
    expect(due(daily('each'), '2024-02-29', '2024-03-02T12:00')).toMatchObject({ moment: '2024-03-01' })
  })

  test('or passed over but for the latest, and how many are', () => {
    expect(due(daily('latest'), '2024-02-27', '2024-03-02T12:00')).toEqual({
      moment: '2024-03-02',
      since: instant('2024-02-28T02:00'),
      skipped: 3,
    })
  })

  test('is not done again where a rehearsal goes back to an earlier day', () => {
    expect(due(daily('each'), '2024-04-05', '2024-04-02T12:00')).toBeNull()
  })
})

describe('what comes every few minutes', () => {
  const often: Schedule = { every: 'minutes', minutes: 5 }

  test('is due once in each stretch, of those missed only the latest', () => {
    const run = due(often, null, '2024-04-02T08:07')
    expect(run).toEqual({ moment: '2024-04-02T00:05Z', since: instant('2024-04-02T08:05'), skipped: 0 })
    expect(due(often, '2024-04-02T00:05Z', '2024-04-02T08:09')).toBeNull()
    expect(due(often, '2024-04-02T00:05Z', '2024-04-02T09:31')).toMatchObject({ moment: '2024-04-02T01:30Z' })
    expect(nextAt(often, '2024-04-02T00:05Z', at('2024-04-02T08:09')).toString()).toBe(instant('2024-04-02T08:10'))
  })

  test('goes by the machine’s own time, whatever day a rehearsal plays', () => {
    const timing = { now: at('2022-06-30T08:00').now, real: at('2024-04-02T08:07').now }
    expect(dueRun(often, null, timing)?.moment).toBe('2024-04-02T00:05Z')
  })
})
