import type { Clock } from '../clock.ts'
import { dailyPass } from './daily-pass.ts'
import { outbox } from './outbox.ts'
import type { Recurring } from './recurring.ts'

/** All work that comes again. What is not here is not done. */
export const recurringWork: readonly Recurring[] = [dailyPass, outbox]

const MIDNIGHT = Temporal.PlainTime.from('00:00')

/**
 * The work as the server does it. A rehearsal stands still on its day, so what is done each day is done as soon as the day
 * is played: once, whatever the hour.
 */
export function workUnder(clock: Clock, works: readonly Recurring[] = recurringWork): readonly Recurring[] {
  if (!clock.rehearses) return works
  return works.map(({ schedule, ...work }) => ({
    ...work,
    schedule: schedule.every === 'day' ? { ...schedule, at: MIDNIGHT } : schedule,
  }))
}
