const EPOCH = Temporal.PlainDate.from('1970-01-01')
const EPOCH_MINUTE = Temporal.PlainDateTime.from('1970-01-01T00:00')

/** Days since 1970-01-01. */
export const dayNumber = (day: Temporal.PlainDate): number => EPOCH.until(day, { largestUnit: 'days' }).days
export const dayOf = (number: number): Temporal.PlainDate => EPOCH.add({ days: number })

/** Minutes since 1970-01-01T00:00 on the same clock; undefined for what lies between two minutes. */
export function minuteNumber(moment: Temporal.PlainDateTime): number | undefined {
  const { minutes, seconds, milliseconds, microseconds, nanoseconds } = EPOCH_MINUTE.until(moment, {
    largestUnit: 'minutes',
  })
  return seconds === 0 && milliseconds === 0 && microseconds === 0 && nanoseconds === 0 ? minutes : undefined
}
export const momentOf = (number: number): Temporal.PlainDateTime => EPOCH_MINUTE.add({ minutes: number })

// Years of the civil calendar in cycles of 400 with March as their first month, so that the leap day comes last.
const CYCLE = 146_097
const FROM_MARCH_0000 = 719_468

/** Months since January of the year 0, of a day number. */
export function monthOfDay(day: number): number {
  const days = day + FROM_MARCH_0000
  const cycle = Math.floor(days / CYCLE)
  const inCycle = days - cycle * CYCLE
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  )
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * inYear + 2) / 153)
  return (cycle * 400 + year) * 12 + month + 2
}

/** The day number of the first day of a month counted from January of the year 0. */
export function firstOfMonth(month: number): number {
  const months = month - 2
  const cycle = Math.floor(months / 4800)
  const inCycle = months - cycle * 4800
  const year = Math.floor(inCycle / 12)
  const ofYear = inCycle - year * 12
  const days = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor((153 * ofYear + 2) / 5)
  return cycle * CYCLE + days - FROM_MARCH_0000
}

/** 1 to 31. */
export const dayOfMonth = (day: number): number => day - firstOfMonth(monthOfDay(day)) + 1
