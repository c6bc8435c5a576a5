import type { Clock } from '../clock.ts'
import type { Service } from '../http/service.ts'
import { dailyPass } from './daily-pass.ts'
import { outbox } from './outbox.ts'
import type { Recurring } from './recurring.ts'
import { reminders } from './reminders.ts'
import { scheduledBackup } from './scheduled-backup.ts'
import { subscriptions } from './subscriptions.ts'

/** All work that comes again. What is not here is not done. */
export const recurringWork: readonly Recurring[] = [dailyPass, outbox, reminders, subscriptions]

/** What this server does: all of it, and the scheduled backup where the settings name a folder for it. */
export const workOf = ({ clock, site }: Pick<Service, 'clock' | 'site'>): readonly Recurring[] =>
  workUnder(clock, site.backup === null ? recurringWork : [...recurringWork, scheduledBackup(site.backup)])

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
