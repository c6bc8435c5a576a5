import type { Calendar, DayKind } from '../calendar/calendar.ts'
import type { TermUnit } from '../expression/node.ts'
import { decimal } from '../number/decimal.ts'
import { product, type Ratio, whole } from '../number/ratio.ts'
import { inapplicable, type Known, type Result } from './result.ts'

/** A day with the reason why offices work or rest on it; none where the calendar does not say. */
export interface CountedDay {
  readonly day: Temporal.PlainDate
  readonly kind?: DayKind
}

/** How a term was counted. */
export interface Count {
  readonly unit: TermUnit
  /** Units, negative where it is counted backwards. */
  readonly by: Ratio
  /** The day that is itself not counted (民法典第二百零一条); for hours the moment from which the clock runs. */
  readonly from: Temporal.PlainDate | Temporal.PlainDateTime
  /** The first day counted; none for hours and where there is nothing to count. */
  readonly first?: Temporal.PlainDate
  /** Days passed over because offices rest, in the order of counting. */
  readonly skipped: readonly CountedDay[]
  /** Days of rest otherwise that are counted because offices work on them. */
  readonly worked: readonly CountedDay[]
  /** The day that the last month lacks, so that its last day stands for it (民法典第二百零二条). */
  readonly lacking?: number
  /** A day of rest is moved off, `from` itself being the first day counted: it stays where offices work on it. */
  readonly moved?: '顺延' | '提前'
  readonly last: Temporal.PlainDate | Temporal.PlainDateTime
}

/** Longer terms than this many units are a slip of the pen. */
const MOST = 100_000n

/** Counts a term from a day or moment. Whole units only, but hours, which may have minutes. */
export function countTerm(
  unit: TermUnit,
  from: Temporal.PlainDate | Temporal.PlainDateTime,
  by: Ratio,
  calendar: Calendar,
): Count | Exclude<Result, Known> {
  const steps = unit === '小时' ? product(by, whole(60)) : by
  if (steps.d !== 1n) return inapplicable(`期限应为整${unit === '小时' ? '分钟' : unit}，给的是 ${decimal(by)} ${unit}`)
  if (by.n > MOST || by.n < -MOST) return inapplicable(`期限过长：${decimal(by)} ${unit}`)
  const n = Number(steps.n)
  const start = { unit, by, from, skipped: [], worked: [] } as const
  if (from instanceof Temporal.PlainDateTime) return { ...start, last: from.add({ minutes: n }) }
  if (n === 0) return { ...start, last: from }
  const count = { ...start, first: from.add({ days: Math.sign(n) }) }
  switch (unit) {
    case '日':
      return { ...count, last: from.add({ days: n }) }
    case '个月':
      return byMonths(count, from, n)
    case '年':
      return byMonths(count, from, 12 * n)
    case '个工作日':
      return byWorkingDays(count, from, n, calendar)
    case '小时':
      return inapplicable('小时应自某一时刻起算')
  }
}

function byMonths(count: Omit<Count, 'last'>, from: Temporal.PlainDate, months: number): Count {
  const last = from.add({ months })
  return { ...count, last, ...(last.day !== from.day && { lacking: from.day }) }
}

function byWorkingDays(
  count: Omit<Count, 'last'>,
  from: Temporal.PlainDate,
  n: number,
  calendar: Calendar,
): Count | Exclude<Result, Known> {
  const skipped: CountedDay[] = []
  const worked: CountedDay[] = []
  let day = from
  for (let left = Math.abs(n); left > 0; ) {
    day = day.add({ days: Math.sign(n) })
    const works = calendar.isWorkingDay(day)
    if (works === undefined) {
      const because = `${day.year}年的放假安排尚未公布或未收录，工作日无法计算`
      return { kind: 'unknown', missing: new Set(), because }
    }
    const kind = calendar.kindOf?.(day)
    const counted = { day, ...(kind && { kind }) }
    if (!works) skipped.push(counted)
    else if (kind?.kind === '调休上班') worked.push(counted)
    if (works) left -= 1
  }
  return { ...count, skipped, worked, last: day }
}
