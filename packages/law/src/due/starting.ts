import { dayOf } from './once.ts'
import type { Recurring } from './rule.ts'

/**
 * What recurs only from a day on, where the document itself says so (6月5日前报清单，以后每月5日前报进展):
 * starting('2022-06-06', every.month.by(5)).
 */
export function starting(since: string, rule: Recurring): Recurring {
  const { year, month, day } = dayOf(since)
  return Object.freeze({ ...rule, since, words: `自${year}年${month}月${day}日起${rule.words}` })
}
