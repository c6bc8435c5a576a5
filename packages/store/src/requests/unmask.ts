import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { unfitPurpose } from '../parties/unmask.ts'
import { type Refused, refused } from '../refused.ts'
import { keyOf, openRequest, type RequestsAsked, requestRows } from './open.ts'
import { requestsSeen } from './scope.ts'

/** What of an applicant stays masked on pages. */
export const maskedFields = { number: '证件号码', phone: '电话' } as const

export type UnmaskedRequest =
  | { readonly outcome: 'shown'; readonly value: string }
  | Refused<'not-permitted' | 'no-request' | 'not-said'>

/** Gives one number of an applicant whole, once, for a purpose that the journal keeps; the number itself it does not. */
export async function unmaskRequest(
  db: Executor,
  actor: Actor,
  asked: RequestsAsked & {
    readonly now: Temporal.Instant
    readonly id: string
    readonly field: keyof typeof maskedFields
    readonly reason: string
  },
): Promise<UnmaskedRequest> {
  const { county, keys, id, field } = asked
  const reason = asked.reason.trim()
  const fault = unfitPurpose(reason)
  if (fault !== null) return fault
  return act<UnmaskedRequest>(db, actor, asked, async (tx) => {
    const row = await requestRows(tx, county).where('id', '=', id).where(requestsSeen(actor)).executeTakeFirst()
    if (row === undefined) return { result: refused('no-request', '没有这一申请，或者不由本单位受理。'), entry: null }
    const forbidden = mayNot(actor, 'handle-request', row)
    if (forbidden !== null) return { result: forbidden, entry: null }
    const value = openRequest(row, keyOf(row, keys)).draft?.[field] ?? ''
    if (value === '') return { result: refused('no-request', `申请人没有写${maskedFields[field]}。`), entry: null }
    const payload = { field: maskedFields[field], reason }
    return { result: { outcome: 'shown', value }, entry: { verb: 'unmask', object: { kind: 'request', id }, payload } }
  })
}
