import type { Calendar } from '@zhengling/law'
import type { NoticeTable } from '../tables.ts'
import type { ReminderRules } from './rules.ts'

type Day = Temporal.PlainDate

/** On which side of its last day something is reminded of, and by how many days. */
export interface Stage {
  readonly stage: NoticeTable['stage']
  /** Whole days to the last day (临近), or since (逾期). */
  readonly days: number
}

/** A year whose notice of holidays is not out counts as worked: rather one reminder too many than one too few. */
const works = (calendar: Calendar, day: Day): boolean => calendar.isWorkingDay(day) !== false

/** The nearest working day before or after; holidays are never as long as a month. */
function nextWorking(calendar: Calendar, from: Day, step: 1 | -1): Day {
  for (let n = 1; n <= 31; n += 1) {
    const day = from.add({ days: n * step })
    if (works(calendar, day)) return day
  }
  return from.add({ days: step })
}

/** The days whose reminders a day carries. */
export interface Window {
  /** Day itself and the days of rest after it: what is to be said before or on a day of rest is said before the rest. */
  readonly from: Day
  readonly until: Day
  /** Day itself and the days of rest before it: who is late during the rest is told after it. */
  readonly restFrom: Day
}

/** What a day carries; null on a day of rest, which is quiet. */
export function windowOf(today: Day, calendar: Calendar): Window | null {
  if (!works(calendar, today)) return null
  return {
    from: today,
    until: nextWorking(calendar, today, 1).subtract({ days: 1 }),
    restFrom: nextWorking(calendar, today, -1).add({ days: 1 }),
  }
}

const within = (day: Day, from: Day, until: Day): boolean =>
  Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) <= 0

/** What is said today of something that is owed by the end of `due`; null where nothing is. The gravest alone. */
export function stageOf(
  due: Day,
  { from, until, restFrom }: Window,
  { before, onDay, after }: Pick<ReminderRules, 'before' | 'onDay' | 'after'>,
): Stage | null {
  if (after.some((n) => within(due.add({ days: n }), restFrom, from)))
    return { stage: '逾期', days: due.until(from).days }
  if (onDay && within(due, from, until)) return { stage: '到期', days: from.until(due).days }
  const said = before.some((n) => within(due.subtract({ days: n }), from, until))
  return said && Temporal.PlainDate.compare(from, due) <= 0 ? { stage: '临近', days: from.until(due).days } : null
}
