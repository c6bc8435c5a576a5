import type { Calendar } from '../calendar/calendar.ts'
import type { TermUnit } from '../expression/node.ts'
import type { Value } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import type { Ratio } from '../number/ratio.ts'
import { inapplicable, known, type Result } from './result.ts'

/** A day or moment so many units on. Whole units only, but hours, which may have minutes. */
export function shift(unit: TermUnit, value: Value | undefined, by: Value | undefined, calendar: Calendar): Result {
  const amount = by as Ratio
  if (unit === '小时') {
    const minutes = Number((amount.n * 60n) / amount.d)
    return known((value as Temporal.PlainDateTime).add({ minutes }))
  }
  if (amount.d !== 1n) return inapplicable(`期限应为整${unit}，给的是${decimal(amount)}`)
  const count = Number(amount.n)
  const day = value as Temporal.PlainDate
  switch (unit) {
    case '日':
      return known(day.add({ days: count }))
    case '个月':
      return known(day.add({ months: count }))
    case '年':
      return known(day.add({ years: count }))
    case '个工作日':
      return workingDays(day, count, calendar)
  }
}

function workingDays(from: Temporal.PlainDate, count: number, calendar: Calendar): Result {
  const step = { days: Math.sign(count) }
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add(step)
    const works = calendar.isWorkingDay(day)
    if (works === undefined)
      return { kind: 'unknown', missing: new Set(), because: `${day.year}年的放假安排尚未公布，工作日无法计算` }
    if (works) left -= 1
  }
  return known(day)
}

export function monthEnd(value: Value | undefined): Result {
  const day = value as Temporal.PlainDate
  return known(day.with({ day: day.daysInMonth }))
}
