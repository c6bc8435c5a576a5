import { dayOf } from './once.ts'
import type { Recurring } from './rule.ts'

/**
 * What recurs only from a day on, where the document itself says so (6月5日前报清单，以后每月5日前报进展):
 * starting('2022-07-01', every.month.by(5)): 自2022年7月起每月5日前.
 */
export function starting(since: string, rule: Recurring): Recurring {
  const { year, month, day } = dayOf(since)
  const from = `自${year}年${month}月${day === 1 ? '' : `${day}日`}起`
  return Object.freeze({ ...rule, since, words: `${from}${rule.words}` })
}
