import { LawError } from '../expression/node.ts'
import type { Moment } from '../expression/type.ts'
import type { Doubts } from './doubts.ts'
import type { EveryHours, Recurring, Times } from './rule.ts'
import { isAlways, type Point, type SpanUnit } from './span.ts'

type DayOfMonth = number | '月底'
type DayOfYear = `${number}月${number}日`
const WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
type Weekday = (typeof WEEK)[number]

interface InMonth {
  /** on(10, 25), on('月底') */
  on(...days: readonly [DayOfMonth, ...DayOfMonth[]]): Recurring
  /** by(5): 5日前 */
  by(day: number | '月底前'): Recurring
}

interface OnceInMonth extends InMonth {
  /** 单月一次: by the end of each. */
  readonly once: Recurring
}

interface Counted {
  /** 每月一次: by the end of each. */
  readonly once: Times
  times(n: number): Times
}

/** What recurs, in the words of documents. */
export interface Every {
  readonly week: Counted & {
    on(...days: readonly [Weekday, ...Weekday[]]): Recurring
    by(day: `${Weekday}前`): Recurring
  }
  readonly month: InMonth & Counted
  /** 单月 */
  readonly oddMonth: OnceInMonth
  /** 双月 */
  readonly evenMonth: OnceInMonth
  readonly quarter: Counted & {
    readonly firstMonth: InMonth
    readonly secondMonth: InMonth
    readonly lastMonth: InMonth
    by(end: '季度末前'): Recurring
  }
  readonly halfYear: Counted
  readonly year: Counted & {
    on(...days: readonly [DayOfYear, ...DayOfYear[]]): Recurring
    by(day: `${DayOfYear}前` | '年底前'): Recurring
  }
  /** every.hours('2小时', { from, until }) */
  hours(term: `${number}小时`, bounds: { readonly from: Moment; readonly until?: Moment }): EveryHours
}

type Made = Pick<Recurring, 'words' | 'unit' | 'points' | 'before' | 'months'>

export function everyWord(doubts: Doubts): Every {
  const recurring = (made: Made): Recurring => {
    if (!made.points.every((point) => isAlways(made.unit, point)))
      throw new LawError(`“${made.words}”并非每次都有这一天，请写月底或另定日期`)
    return Object.freeze({ kind: 'recurring', ...made, doubts })
  }
  const counted = (unit: SpanUnit): Counted => {
    const times = (n: number): Times => {
      if (!Number.isInteger(n) || n < 1) throw new LawError(`次数应为正整数，给的是${n}`)
      return Object.freeze({ kind: 'times', words: `每${unit}${n === 1 ? '一' : n}次`, unit, times: n, doubts })
    }
    return { once: times(1), times }
  }
  const inMonth = (said: string, spec: { unit: SpanUnit; month?: number; months?: '单月' | '双月' }): InMonth => {
    const { unit, month, months } = spec
    const made = (days: readonly DayOfMonth[], before: boolean): Recurring =>
      recurring({
        words: `${said}${days.map((day) => (day === '月底' ? day : `${day}日`)).join('、')}${before ? '前' : ''}`,
        unit,
        points: days.map((day): Point => ({ day: day === '月底' ? '末' : day, month: month ?? 0 })),
        before,
        ...(months && { months }),
      })
    return { on: (...days) => made(days, false), by: (day) => made([day === '月底前' ? '月底' : day], true) }
  }
  const onceInMonth = (months: '单月' | '双月'): OnceInMonth => ({
    ...inMonth(months, { unit: '月', months }),
    once: recurring({ words: `${months}一次`, unit: '月', points: [{ day: '末' }], before: false, months }),
  })
  return {
    week: {
      ...counted('周'),
      on: (...days) =>
        recurring({ words: `每${days.join('、')}`, unit: '周', points: days.map(weekday), before: false }),
      by: (day) => recurring({ words: `每${day}`, unit: '周', points: [weekday(day)], before: true }),
    },
    month: { ...inMonth('每月', { unit: '月' }), ...counted('月') },
    oddMonth: onceInMonth('单月'),
    evenMonth: onceInMonth('双月'),
    quarter: {
      ...counted('季度'),
      firstMonth: inMonth('每季度首月', { unit: '季度', month: 0 }),
      secondMonth: inMonth('每季度第二个月', { unit: '季度', month: 1 }),
      lastMonth: inMonth('每季度末月', { unit: '季度', month: 2 }),
      by: (end) => recurring({ words: `每${end}`, unit: '季度', points: [{ day: '末' }], before: true }),
    },
    halfYear: counted('半年'),
    year: {
      ...counted('年'),
      on: (...days) =>
        recurring({ words: `每年${days.join('、')}`, unit: '年', points: days.map(dayOfYear), before: false }),
      by: (day) => recurring({ words: `每年${day}`, unit: '年', points: [dayOfYear(day)], before: true }),
    },
    hours: (term, { from, until }) => {
      const hours = /^[1-9]\d*/u.exec(term)?.[0]
      if (term !== `${hours}小时`) throw new LawError(`“${term}”应为整小时，例如 2小时`)
      return Object.freeze({ kind: 'hours', words: `每${term}`, hours: Number(hours), from, ...(until && { until }) })
    },
  }
}

const weekday = (said: string): Point => ({ day: WEEK.findIndex((day) => said.startsWith(day)) + 1 })

function dayOfYear(said: string): Point {
  if (said.startsWith('年底')) return { day: '末' }
  const [, month, day] = /^(\d{1,2})月(\d{1,2})日/u.exec(said) ?? []
  if (Number(month) < 1 || Number(month) > 12) throw new LawError(`“${said}”不是一年中的日期`)
  return { month: Number(month) - 1, day: Number(day) }
}
