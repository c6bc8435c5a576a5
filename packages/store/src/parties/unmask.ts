import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { openField } from '../personal/party-key.ts'
import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'
import type { PartyAct } from './asked.ts'
import { holdsNumber } from './holds-number.ts'
import { type SealedField, sealedFields } from './kinds.ts'
import { seenRow } from './one.ts'
import { keyOf } from './row.ts'

export type UnmaskOutcome =
  | { readonly outcome: 'shown'; readonly value: string }
  | Refused<'not-permitted' | 'not-found' | 'not-said'>

/** Gives one field of a party whole, once, for a reason that the journal keeps; the value itself it does not. */
export async function unmaskField(
  db: Executor,
  actor: Actor,
  asked: PartyAct & { readonly id: string; readonly field: SealedField; readonly reason: string },
): Promise<UnmaskOutcome> {
  const { county, keys, id, field } = asked
  const reason = asked.reason.trim()
  const fault = unfitPurpose(reason)
  if (fault !== null) return fault
  return act<UnmaskOutcome>(db, actor, asked, async (tx) => {
    const row = await seenRow(tx, actor, asked)
    const key = row === undefined ? null : keyOf(row, keys)
    if (row === undefined || key === null)
      return { result: refused('not-found', '没有这个服务对象，或已不在您的管辖范围内。'), entry: null }
    const forbidden = mayNot(actor, 'unmask-party', row)
    if (forbidden !== null) return { result: forbidden, entry: null }
    const kept = row.sealed?.fields[field]
    if (kept === undefined)
      return { result: refused('not-found', `没有登记${sealedFields[field].title}。`), entry: null }
    return {
      result: { outcome: 'shown', value: openField(key, { county, party: id, field }, kept) },
      entry: { verb: 'unmask', object: { kind: 'party', id }, payload: { field: sealedFields[field].title, reason } },
    }
  })
}

/** The refusal of a purpose for which a number is looked at: the journal keeps it for ever. Null where it is fit. */
export function unfitPurpose(reason: string): Refused<'not-said'> | null {
  if (reason === '') return refused('not-said', '未写用途。请写明为办什么事查看，例如核对补贴发放失败的账户。')
  if (reason.length > 200) return refused('not-said', `用途有 ${reason.length} 字，最多 200 字。`)
  if (unstorable(reason) !== null) return refused('not-said', '用途里有不能保存的字符，请重新输入。')
  return holdsNumber(reason)
    ? refused('not-said', '用途里写了号码。用途要记入日志长期保存，请不要写号码，只写办什么事。')
    : null
}
