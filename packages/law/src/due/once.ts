import { LawError, nodeOf, type TermUnit } from '../expression/node.ts'
import {
  daysAfter,
  daysBefore,
  hoursAfter,
  monthsAfter,
  monthsBefore,
  workingDaysAfter,
  workingDaysBefore,
  yearsAfter,
} from '../expression/term.ts'
import type { Day, Moment } from '../expression/type.ts'
import type { Doubts } from './doubts.ts'
import type { Once, Undated, Within } from './rule.ts'

/** The words for what is due once. */
export interface OnceWord {
  /** once.on('2022-10-31') */
  on(date: string): Once
  /** once.by('2022-10-31'): 2022年10月31日前 */
  by(date: string): Once
}

export function onceWord(doubts: Doubts): OnceWord {
  const made = (printed: string, before: boolean): Once => {
    const { year, month, day } = dayOf(printed)
    const words = `${year}年${month}月${day}日${before ? '前' : ''}`
    return Object.freeze({ kind: 'once', words, date: printed, before, doubts })
  }
  return { on: (date) => made(date, false), by: (date) => made(date, true) }
}

function dayOf(printed: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(printed)
  } catch {
    throw new LawError(`“${printed}”不是日历上有的日期，例如 2022-10-31`)
  }
}

type DayTerm = `${number}${Exclude<TermUnit, '小时'>}`

/** A term that runs from an event: within('20个工作日').after(受理日). */
export interface WithinWord {
  (term: DayTerm): { after(event: Day): Within; before(event: Day): Within }
  (term: `${number}小时`): { after(event: Moment): Within }
}

export const withinWord =
  (doubts: Doubts): WithinWord =>
  (term: string) => ({
    after: (event: Day | Moment): Within => within(`${nameOf(event)}后${term}内`, later(event, term), term, doubts),
    before: (event: Day): Within => within(`${nameOf(event)}前${term}`, earlier(event, term), term, doubts),
  })

const within = (words: string, last: Day | Moment, term: string, doubts: Doubts): Within =>
  Object.freeze({
    kind: 'within',
    words,
    last,
    ...(!term.endsWith('个工作日') && !term.endsWith('小时') && { doubts }),
  })

const nameOf = (event: Day | Moment): string => {
  const node = nodeOf(event)
  return 'name' in node ? node.name : '事由发生'
}

function later(event: Day | Moment, term: string): Day | Moment {
  if (term.endsWith('小时')) return hoursAfter(event as Moment, term as `${number}小时`)
  const day = event as Day
  if (term.endsWith('个工作日')) return workingDaysAfter(day, term as `${number}个工作日`)
  if (term.endsWith('个月')) return monthsAfter(day, term as `${number}个月`)
  return term.endsWith('年') ? yearsAfter(day, term as `${number}年`) : daysAfter(day, term as `${number}日`)
}

function earlier(day: Day, term: string): Day {
  if (term.endsWith('个工作日')) return workingDaysBefore(day, term as `${number}个工作日`)
  if (term.endsWith('个月')) return monthsBefore(day, term as `${number}个月`)
  if (term.endsWith('日')) return daysBefore(day, term as `${number}日`)
  throw new LawError(`“${term}”不能往前推算`)
}

/** A duty for which no day can be given: undated('立即', '没有写明多久', '小时', '日内'). */
export const undated = (words: string, why: string, ...looked: readonly string[]): Undated =>
  Object.freeze({ kind: 'undated', words, why, looked })
