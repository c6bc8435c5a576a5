import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import type { PartyAct } from './asked.ts'
import { seenRow } from './one.ts'

export type EraseOutcome =
  | { readonly outcome: 'erased' }
  | Refused<'not-permitted' | 'not-found' | 'not-due' | 'changed'>

/**
 * Ends a party's record when its time is over: the key is destroyed, and with it everything sealed under it, in the
 * journal too; marks, values, name and village go. The row stays without them, so that what cites its id still can.
 */
export async function eraseParty(
  db: Executor,
  actor: Actor,
  asked: Omit<PartyAct, 'keys' | 'random'> & {
    readonly id: string
    readonly revision: number
    readonly today: Temporal.PlainDate
  },
): Promise<EraseOutcome> {
  const { county, id, today, now } = asked
  const forbidden = mayNot(actor, 'erase-party')
  if (forbidden !== null) return forbidden
  return act<EraseOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'party')
    const row = await seenRow(tx, actor, asked)
    if (row === undefined) return { result: refused('not-found', '没有这个服务对象，或已经销毁。'), entry: null }
    const fault = notDue(row, asked.revision, today)
    if (fault !== null) return { result: fault, entry: null }
    for (const table of ['party_mark', 'party_field', 'party_key'] as const)
      await sqlOf(tx)
        .deleteFrom(table)
        .where((eb) => eb.and({ county, party: id }))
        .execute()
    const revision = row.revision + 1
    await sqlOf(tx)
      .updateTable('party')
      .set({ name: '', village: null, revision, updated_at: now.toString(), erased_at: now.toString() })
      .where((eb) => eb.and({ county, id }))
      .execute()
    const { retention, retained_until } = row
    return {
      result: { outcome: 'erased' },
      entry: {
        verb: 'erase-party',
        object: { kind: 'party', id },
        payload: { revision, retention, retainedUntil: retained_until },
      },
    }
  })
}

function notDue(
  { revision, retained_until }: { readonly revision: number; readonly retained_until: string | null },
  seen: number,
  today: Temporal.PlainDate,
): Refused<'not-due' | 'changed'> | null {
  if (revision !== seen) return refused('changed', '您打开之后，这条记录已被改动，没有销毁。请重新打开，核对后再办。')
  if (retained_until === null)
    return refused('not-due', '还没有定保存到哪一天，不能销毁。请先按保存事由的依据定下“保存至”。')
  return Temporal.PlainDate.compare(today, Temporal.PlainDate.from(retained_until)) > 0
    ? null
    : refused('not-due', `保存至 ${retained_until}，还没有到期，不能销毁。`)
}
