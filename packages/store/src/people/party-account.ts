import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { badName } from './account.ts'
import { openAccountOf } from './open-account.ts'

export interface PartyAccountEntry extends Act {
  readonly party: string
  /** The name signed in with. */
  readonly id: string
}

export type PartyAccountOutcome =
  | { readonly outcome: 'opened' }
  | Refused<'not-permitted' | 'bad-name' | 'no-party' | 'has-account' | 'taken'>

/** Opens an account with which a citizen or firm sees its own record and nothing else. One account a party. */
export async function openPartyAccount(
  db: Executor,
  actor: Actor,
  asked: PartyAccountEntry,
): Promise<PartyAccountOutcome> {
  const { county, party, id, now } = asked
  return act<PartyAccountOutcome>(db, actor, asked, async (tx) => {
    const there = await sqlOf(tx)
      .selectFrom('party')
      .select(['township', 'name'])
      .where((eb) => eb.and({ county, id: party }))
      .where('erased_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    // Whether there is no such party or it is not the actor's is not told apart.
    if (there === undefined || mayNot(actor, 'open-party-account', { township: there.township }) !== null)
      return { result: refused('no-party', '没有这个服务对象，或不归您办理。'), entry: null }
    const bad = badName(id)
    if (bad !== null) return { result: bad, entry: null }
    const own = await openAccountOf(tx, county, { party })
    if (own !== null) return { result: refused('has-account', `已有账号“${own}”，一个服务对象一个账号。`), entry: null }
    const made = await sqlOf(tx)
      .insertInto('account')
      // The name that pages show is the account's: the party's stands in its record alone.
      .values({ county, id, kind: 'party', party, name: id, created_at: now.toString() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made === undefined)
      return { result: refused('taken', `账号“${id}”已有人使用过，不能再用。请另取一个。`), entry: null }
    return {
      result: { outcome: 'opened' },
      entry: { verb: 'open-account', object: { kind: 'account', id }, payload: { party } },
    }
  })
}

/** The open account of a party, for those who may open one; null where there is none or it is not theirs to know. */
export async function partyAccount(
  db: Executor,
  actor: Actor,
  { county, party, township }: { readonly county: string; readonly party: string; readonly township: string },
): Promise<string | null> {
  return mayNot(actor, 'open-party-account', { township }) === null ? openAccountOf(db, county, { party }) : null
}
