import { LawError, nodeOf } from '../expression/node.ts'
import { byReading } from '../expression/open.ts'
import { daysBefore } from '../expression/term.ts'
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
  /** once.before(交房日): before something happens, whatever day that is; a day of rest does not move it */
  before(event: Day): Within
  /** once.with(交房日): together with something that happens, on the day on which it happens */
  with(event: Day): Within
}

export function onceWord(doubts: Doubts): OnceWord {
  const made = (printed: string, before: boolean): Once => {
    const { year, month, day } = dayOf(printed)
    const words = `${year}年${month}月${day}日${before ? '前' : ''}`
    return Object.freeze({ kind: 'once', words, date: printed, before, doubts })
  }
  const until = (last: Day | Moment): Within => {
    const mayRest = nodeOf(last).type.kind === 'day'
    return Object.freeze({ kind: 'within', words: `不晚于“${nameOf(last)}”`, last, ...(mayRest && { doubts }) })
  }
  const before = (event: Day): Within => {
    const last = byReading(doubts.before, { 含当日: event, 不含当日: daysBefore(event, '1日') })
    return Object.freeze({ kind: 'within', words: `“${nameOf(event)}”前`, last })
  }
  return {
    on: (date) => made(date, false),
    by: (date) => made(date, true),
    until,
    before,
    with: (event) => Object.freeze({ kind: 'within', words: `“${nameOf(event)}”当日`, last: event }),
  }
}

/** @throws LawError where nothing says what the day is */
function nameOf(operand: Day | Moment): string {
  const node = nodeOf(operand)
  if (!('name' in node)) throw new LawError('写作期限的日期应当有名称，例如一条规则')
  return node.name
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
