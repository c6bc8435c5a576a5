import { 主动公开期限, 变更后公开期限, 按成文日期 } from '../policies/sc-2019-711-information/publication.ts'
import { type Due, dueOf } from './due.ts'
import { type At, ask } from './world.ts'

/** When information of an organ came to be, or was changed. */
export type Formed =
  | {
      /** 成文日期 */
      readonly signed: Temporal.PlainDate
      /** 印发日期, where it is known; it is never before 成文日期. */
      readonly printed?: Temporal.PlainDate
    }
  | { readonly changed: Temporal.PlainDate }

/**
 * By when information is to be published (第二十六条). Where nobody has entered 印发日期 the outcome is unknown, but the strictest day is
 * not: `last` goes by 成文日期, which is never later, and `because` still says what is missing.
 */
export function publicationDue(formed: Formed, at: At): Due {
  if ('changed' in formed) return dueOf(ask(变更后公开期限, { 变更日期: formed.changed }, at))
  const facts = { 成文日期: formed.signed, 印发日期: formed.printed }
  const due = dueOf(ask(主动公开期限, facts, at))
  if (formed.printed !== undefined || due.last !== null) return due
  const strictest = dueOf(ask(按成文日期, facts, at))
  return { ...due, last: strictest.last, conventions: strictest.conventions, because: strictest.because || due.because }
}
