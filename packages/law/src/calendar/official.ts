import type { Calendar, DayKind } from './calendar.ts'
import { dayNumber } from './day-number.ts'
import { type Notice, notices } from './notices.ts'
import { WorkingDays } from './working-days.ts'

/**
 * The calendar that notices make, a later one prevailing over those before it. A year without its own notice is unknown;
 * the last days of the last year may still be changed by the next year's notice, which can begin in December.
 */
export function calendarOf(notices: readonly Notice[]): Required<Calendar> {
  const arranged = new Set(notices.flatMap(({ year }) => year ?? []))
  const special = new Map(
    notices.toSorted((a, b) => (a.issued < b.issued ? -1 : 1)).flatMap((notice) => daysOf(notice)),
  )
  const kindOf = (day: Temporal.PlainDate): DayKind | undefined => {
    if (!arranged.has(day.year)) return undefined
    return special.get(dayNumber(day)) ?? { kind: day.dayOfWeek > 5 ? '周末' : '平日' }
  }
  return {
    kindOf,
    isWorkingDay(day) {
      const kind = kindOf(day)?.kind
      return kind && (kind === '平日' || kind === '调休上班')
    },
  }
}

const daysOf = ({ number: notice, holidays }: Notice): readonly (readonly [number, DayKind])[] =>
  holidays.flatMap(({ name: holiday, from, to, worked }) => [
    ...stretch(from, to).map((day) => [day, { kind: '放假', holiday, notice }] as const),
    ...worked.map((day) => [numberOf(day), { kind: '调休上班', holiday, notice }] as const),
  ])

const numberOf = (day: string): number => dayNumber(Temporal.PlainDate.from(day))

const stretch = (from: string, to: string): readonly number[] => {
  const first = numberOf(from)
  return Array.from({ length: numberOf(to) - first + 1 }, (_, n) => first + n)
}

/** The State Council's calendar for the years whose notices are kept here: 2020 to 2026. */
export const officialCalendar = calendarOf(notices)

let laidOut: WorkingDays | undefined

/** The same calendar for columns of day numbers; laid out when it is first asked for. */
export function officialWorkingDays(): WorkingDays {
  const years = notices.flatMap(({ year }) => year ?? [])
  laidOut ??= new WorkingDays(
    officialCalendar,
    new Temporal.PlainDate(Math.min(...years), 1, 1),
    new Temporal.PlainDate(Math.max(...years), 12, 31),
  )
  return laidOut
}
