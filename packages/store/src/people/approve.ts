import { type Act, act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { unfitWords } from './words.ts'

export type ApprovalOutcome =
  | { readonly outcome: 'approved'; readonly count: number }
  | Refused<'not-permitted' | 'nothing'>

/** Approves posts that were entered: from then on they give rights. One act, however many. */
export async function approveAppointments(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly ids: readonly string[] },
): Promise<ApprovalOutcome> {
  const fault = mayNot(actor, 'approve-posts')
  if (fault !== null) return fault
  const { county, ids, now } = asked
  return act<ApprovalOutcome>(db, actor, asked, async (tx) => {
    const rows =
      ids.length === 0
        ? []
        : await sqlOf(tx)
            .updateTable('appointment')
            .set({ approved_at: now.toString(), approved_by: accountOf(actor) })
            .where('county', '=', county)
            .where('id', 'in', ids)
            .where('approved_at', 'is', null)
            .where('refused_reason', 'is', null)
            .where('ended_at', 'is', null)
            .returning('id')
            .execute()
    if (rows.length === 0)
      return { result: refused('nothing', '所选任职已由他人核准、退回或结束，没有需要核准的。'), entry: null }
    const approved = rows.map(({ id }) => id).toSorted()
    return {
      result: { outcome: 'approved', count: rows.length },
      entry: {
        verb: 'approve-appointments',
        object: { kind: 'appointment', id: approved[0] ?? '' },
        payload: { ids: approved },
      },
    }
  })
}

export type SendBackOutcome =
  | { readonly outcome: 'sent-back' }
  | Refused<'not-permitted' | 'unstorable' | 'empty' | 'nothing'>

/** Sends a post back that should not be approved; the reason goes to whoever entered it. */
export async function sendBackAppointment(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly id: string; readonly reason: string },
): Promise<SendBackOutcome> {
  const fault = mayNot(actor, 'approve-posts') ?? unfitWords({ 退回理由: asked.reason })
  if (fault !== null) return fault
  const { county, id, reason } = asked
  return act<SendBackOutcome>(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .updateTable('appointment')
      .set({ refused_reason: reason })
      .where((eb) => eb.and({ county, id }))
      .where('approved_at', 'is', null)
      .where('refused_reason', 'is', null)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (row === undefined) return { result: refused('nothing', '该任职已核准、退回或结束，不能退回。'), entry: null }
    return {
      result: { outcome: 'sent-back' },
      entry: { verb: 'send-back-appointment', object: { kind: 'appointment', id }, payload: { reason } },
    }
  })
}
