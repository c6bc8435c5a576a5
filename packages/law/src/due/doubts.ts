import type { Convention, Question } from '../declare/question.ts'
import type { RestDoubt } from '../expression/rest.ts'

type Doubt<R extends string> = Question<R> | Convention<R>

/**
 * What the words of due dates leave open. A county asks them once, as questions or as conventions; a due date is then given
 * for every reading that makes another day of it.
 */
export interface Doubts {
  /** 某日前, 月底前: whether the day itself is still in time. */
  readonly before: Doubt<'含当日' | '不含当日'>
  /** What becomes of a date on which offices rest. */
  readonly rest: RestDoubt
  /** 每半年, 每年: halves and years of the calendar, or counted from the day the document is in force. */
  readonly span: Doubt<'按自然期间' | '自施行起算'>
  /** 单月, 双月: months by their number, or every month and every second month. */
  readonly months: Doubt<'按月份单双' | '按间隔'>
}
