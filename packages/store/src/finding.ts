import { act } from './act.ts'
import { type Actor, signatureOf } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { mayNot } from './may/may.ts'
import { type Refused, refused } from './refused.ts'
import { unstorable } from './storable.ts'
import type { FindingStateTable } from './tables.ts'
import type { FindingView } from './views.ts'

export interface FindingChange {
  readonly county: string
  readonly owner: FindingView['owner']
  readonly fingerprint: string
  readonly reason: string
  readonly now: Temporal.Instant
}

/** What an editor may say of a finding. */
type Judged = FindingStateTable['state']

export type FindingOutcome =
  | { readonly outcome: 'set' | 'unchanged' }
  | Refused<'not-permitted' | 'unstorable' | 'no-reason' | 'not-found'>

/** Takes a finding off the list with a reason. It stays off when a later import finds the same again. */
export const dismissFinding = (db: Executor, actor: Actor, asked: FindingChange): Promise<FindingOutcome> =>
  setState(db, actor, asked, 'dismissed')

/** Says of a finding that it was compared with the original, which reads so: it stays public with that note. */
export const acceptFinding = (db: Executor, actor: Actor, asked: FindingChange): Promise<FindingOutcome> =>
  setState(db, actor, asked, 'accepted')

/** Puts a judged finding back on the list. */
export const reopenFinding = (db: Executor, actor: Actor, asked: FindingChange): Promise<FindingOutcome> =>
  setState(db, actor, asked, 'open')

async function setState(db: Executor, actor: Actor, asked: FindingChange, state: Judged): Promise<FindingOutcome> {
  const fault = mayNot(actor, 'edit') ?? unfit(asked)
  if (fault !== null) return fault
  const { county, owner, fingerprint, reason, now } = asked
  const key = { county, owner_kind: owner.kind, owner: owner.id, fingerprint }
  return act<FindingOutcome>(db, actor, asked, async (tx) => {
    const sql = sqlOf(tx)
    const found = await sql
      .selectFrom('finding')
      .select('clause')
      .where((eb) => eb.and(key))
      .limit(1)
      .executeTakeFirst()
    if (found === undefined)
      return { result: refused('not-found', '没有这条校核意见，可能已随新文本消失。请刷新后再看。'), entry: null }
    const before = await sql
      .selectFrom('finding_state')
      .select('state')
      .where((eb) => eb.and(key))
      .executeTakeFirst()
    if ((before?.state ?? 'open') === state) return { result: { outcome: 'unchanged' }, entry: null }
    await keepState(tx, key, { state, reason, at: now.toString(), actor: JSON.stringify(signatureOf(actor)) })
    return {
      result: { outcome: 'set' },
      entry: {
        verb: verbs[state],
        object: owner,
        ...(found.clause === null ? {} : { clause: found.clause }),
        payload: { fingerprint, reason },
      },
    }
  })
}

const verbs = { open: 'reopen-finding', accepted: 'accept-finding', dismissed: 'dismiss-finding' } as const

/** Writes what was said of a finding over what was said before. */
export async function keepState(
  tx: Executor,
  key: Pick<FindingStateTable, 'county' | 'owner_kind' | 'owner' | 'fingerprint'>,
  said: { readonly state: Judged; readonly reason: string; readonly at: string; readonly actor: string },
): Promise<void> {
  await sqlOf(tx)
    .insertInto('finding_state')
    .values({ ...key, ...said })
    .onConflict((conflict) => conflict.columns(['county', 'owner_kind', 'owner', 'fingerprint']).doUpdateSet(said))
    .execute()
}

/** Why a reason cannot stand, null where it can. */
export function unfit({ reason }: Pick<FindingChange, 'reason'>): Refused<'unstorable' | 'no-reason'> | null {
  const bad = unstorable(reason)
  if (bad !== null) return refused('unstorable', `理由${bad}，不能保存。请重新输入。`)
  return reason.trim() === '' ? refused('no-reason', '未写理由。请写明为何不作问题处理，例如“原件如此”。') : null
}
