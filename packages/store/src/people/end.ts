import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { handOver } from './hand-over.ts'
import { unfitWords } from './words.ts'

export interface EndOrder extends Act {
  readonly id: string
  /** 调离, 退休, 免职 and the like, with its paper. */
  readonly reason: string
  /** The person who takes over; null where nobody is named. */
  readonly successor: string | null
}

export type EndOutcome =
  /** `handedOver`: matters in the person's own hand that went to the successor. */
  | { readonly outcome: 'ended'; readonly handedOver: number }
  | Refused<'not-permitted' | 'unstorable' | 'empty' | 'nothing' | 'no-person'>

/** Ends a post at once: its rights are gone with the next request. Whoever acts for it goes on until ended too. */
export async function endAppointment(db: Executor, actor: Actor, asked: EndOrder): Promise<EndOutcome> {
  const fault = mayNot(actor, 'enter-people') ?? unfitWords({ 离任原因: asked.reason })
  if (fault !== null) return fault
  const { county, id, reason, successor, now } = asked
  return act<EndOutcome>(db, actor, asked, async (tx) => {
    const unknown = await unknownSuccessor(tx, asked)
    if (unknown !== null) return { result: unknown, entry: null }
    const ended = await sqlOf(tx)
      .updateTable('appointment')
      .set({ ended_at: now.toString(), ended_reason: reason, successor })
      .where((eb) => eb.and({ county, id }))
      .where('ended_at', 'is', null)
      .returning('person')
      .executeTakeFirst()
    if (ended === undefined) return { result: refused('nothing', '没有这项任职，或已经结束。'), entry: null }
    const handedOver = successor === null ? 0 : await handOver(tx, { county, from: ended.person, to: successor })
    const payload = { reason, successor, handedOver }
    return {
      result: { outcome: 'ended', handedOver },
      entry: { verb: 'end-appointment', object: { kind: 'appointment', id }, payload },
    }
  })
}

async function unknownSuccessor(tx: Executor, { county, successor }: EndOrder): Promise<Refused<'no-person'> | null> {
  if (successor === null) return null
  const there = await sqlOf(tx)
    .selectFrom('person')
    .select('id')
    .where((eb) => eb.and({ county, id: successor }))
    .executeTakeFirst()
  return there === undefined ? refused('no-person', `没有编号为“${successor}”的人员，不能写作接任人。`) : null
}
