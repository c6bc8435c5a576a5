import { LawError } from '../expression/node.ts'
import type { Doubts } from './doubts.ts'
import type { Once, Undated } from './rule.ts'

/** What is due on one day that the text names. */
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
