import { type Ratio, ratio } from '@zhengling/law'
import { dayOfMoment, firstMoment, lastMoment } from '../moment.ts'
import type { AssessmentSchemeTable, MeasureName } from '../tables.ts'
import type { StandingMatter } from './matter-standing.ts'
import { daysLate, type StandingItem } from './standing.ts'

/** What is measured: what fell in these days, both included, as it stood at the cut-off. */
export interface Period {
  readonly since: Temporal.PlainDate
  readonly until: Temporal.PlainDate
  readonly cutoff: Temporal.Instant
}

/** A measure of a unit with the ids of what it was counted from; `value` null where there was nothing to count. */
export interface Measured {
  readonly measure: MeasureName
  readonly value: Ratio | null
  readonly items: readonly string[]
  readonly matters: readonly string[]
}

/** Every measure: what it counts, in words, and whether it is a share (of 1) or a number. */
export const measures: Readonly<Record<MeasureName, { readonly says: string; readonly share: boolean }>> = {
  按时报送率: { says: '期内到期的事项中按时报送办结的所占比例，乘以分值', share: true },
  迟报天数: { says: '期内到期的事项迟报的天数之和，每天乘以分值', share: false },
  未报件数: { says: '期内到期、截至时刻仍未报的件数，每件乘以分值', share: false },
  退回次数: { says: '期内报送被退回补正的次数，每次乘以分值', share: false },
  按期销号率: { says: '期内应办结的督办事项中按期申请销号的所占比例，乘以分值', share: true },
  逾期督办件数: { says: '期内应办结、截至时刻仍未申请销号的督办事项件数，每件乘以分值', share: false },
  重新办理次数: { says: '期内销号后重新办理的次数，每次乘以分值', share: false },
}

export interface UnitRecord {
  readonly items: readonly StandingItem[]
  readonly matters: readonly StandingMatter[]
}

const isIn = (at: Temporal.Instant, { since, until, cutoff }: Period): boolean =>
  Temporal.Instant.compare(firstMoment(since), at) <= 0 &&
  Temporal.Instant.compare(at, cutoff) <= 0 &&
  Temporal.Instant.compare(at, lastMoment(until.toString())) <= 0

/** Of what a unit owes, what fell due in the period. */
export const dueIn = (items: readonly StandingItem[], period: Period): readonly StandingItem[] =>
  items.filter(({ due }) => isIn(due, period))

/** One measure of a unit's record. */
export function measured(
  measure: MeasureName,
  { items, matters }: UnitRecord,
  period: Period,
  missing: AssessmentSchemeTable['missing'],
): Measured {
  const due = dueIn(items, period)
  const counted = missing === '计为未按时' ? due : due.filter(({ reportedAt }) => reportedAt !== null)
  const settled = matters.filter(
    (one) => one.due !== null && isIn(firstMoment(one.due), period) && isOver(one.due, period),
  )
  const share = <T>(all: readonly T[], good: (one: T) => boolean) =>
    all.length === 0 ? null : ratio(BigInt(all.filter(good).length), BigInt(all.length))
  const number = (n: number) => ratio(BigInt(n))
  const of = (value: Ratio | null, ids: readonly { readonly id: string }[], own: 'items' | 'matters'): Measured => ({
    measure,
    value,
    items: own === 'items' ? ids.map(({ id }) => id) : [],
    matters: own === 'matters' ? ids.map(({ id }) => id) : [],
  })
  const lateBy = (item: StandingItem) => daysLate(item.due, item.reportedAt ?? period.cutoff)
  switch (measure) {
    case '按时报送率':
      return of(
        share(counted, (one) => one.reportedAt !== null && lateBy(one) === 0),
        counted,
        'items',
      )
    case '迟报天数': {
      const late = counted.filter((one) => lateBy(one) > 0)
      return of(number(late.reduce((sum, one) => sum + lateBy(one), 0)), late, 'items')
    }
    case '未报件数': {
      const absent = due.filter(({ reportedAt }) => reportedAt === null)
      return of(number(absent.length), absent, 'items')
    }
    case '退回次数': {
      const back = items.filter(({ returns }) => returns.some((at) => isIn(at, period)))
      const times = back.reduce((sum, { returns }) => sum + returns.filter((at) => isIn(at, period)).length, 0)
      return of(number(times), back, 'items')
    }
    case '按期销号率':
      return of(
        share(settled, ({ inTime }) => inTime === true),
        settled,
        'matters',
      )
    case '逾期督办件数': {
      const late = settled.filter(({ inTime }) => inTime === null)
      return of(number(late.length), late, 'matters')
    }
    case '重新办理次数': {
      const again = matters.filter(({ reopened }) => reopened.some((at) => isIn(at, period)))
      const times = again.reduce((sum, { reopened }) => sum + reopened.filter((at) => isIn(at, period)).length, 0)
      return of(number(times), again, 'matters')
    }
    default:
      return measure satisfies never
  }
}

/** A day is over for a cut-off only once the whole of it lies before. */
const isOver = (day: Temporal.PlainDate, { cutoff }: Period): boolean =>
  Temporal.PlainDate.compare(day, dayOfMoment(cutoff.add({ milliseconds: 1 }))) < 0
