import { LawError, nodeOf } from '../expression/node.ts'
import type { Day, Moment } from '../expression/type.ts'
import type { Doubts } from './doubts.ts'
import type { Once, Undated, Within } from './rule.ts'

/** What is due once, on a day that the text names or that follows from it. */
export interface OnceWord {
  /** once.on('2022-10-31') */
  on(date: string): Once
  /** once.by('2022-10-31'): 2022年10月31日前 */
  by(date: string): Once
  /** once.until(完成期限): by a day or moment that a rule works out, that one included */
  until(last: Day | Moment): Within
}

export function onceWord(doubts: Doubts): OnceWord {
  const made = (printed: string, before: boolean): Once => {
    const { year, month, day } = dayOf(printed)
    const words = `${year}年${month}月${day}日${before ? '前' : ''}`
    return Object.freeze({ kind: 'once', words, date: printed, before, doubts })
  }
  const until = (last: Day | Moment): Within => {
    const node = nodeOf(last)
    if (!('name' in node)) throw new LawError('写作期限的日期应当有名称，例如一条规则')
    const mayRest = node.type.kind === 'day'
    return Object.freeze({ kind: 'within', words: `不晚于“${node.name}”`, last, ...(mayRest && { doubts }) })
  }
  return { on: (date) => made(date, false), by: (date) => made(date, true), until }
}

/** @throws LawError where it is no day of the calendar */
export function dayOf(printed: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(printed)
  } catch {
    throw new LawError(`“${printed}”不是日历上有的日期，例如 2022-10-31`)
  }
}

/** A duty for which no day can be given: undated('立即', '没有写明多久', '小时', '日内'). */
export const undated = (words: string, why: string, ...looked: readonly string[]): Undated =>
  Object.freeze({ kind: 'undated', words, why, looked })
