import { act, type Done } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'

export type ExpectOutcome = { readonly outcome: 'expected' } | Refused<'not-permitted' | 'no-account' | 'taken'>

/** Says by which claim an account's bearer will come from a provider (登记统一身份): the first who proves it is linked. */
export async function expectIdentity(
  db: Executor,
  actor: Actor,
  asked: {
    readonly county: string
    readonly account: string
    readonly issuer: string
    readonly claim: string
    readonly now: Temporal.Instant
  },
): Promise<ExpectOutcome> {
  const fault = mayNot(actor, 'open-accounts')
  if (fault !== null) return fault
  const { county, account, issuer, claim, now } = asked
  return act<ExpectOutcome>(db, actor, asked, async (tx): Promise<Done<ExpectOutcome>> => {
    const known = await sqlOf(tx)
      .selectFrom('account')
      .select('id')
      .where((eb) => eb.and({ county, id: account }))
      .executeTakeFirst()
    if (known === undefined) return { result: refused('no-account', `没有账号“${account}”。`), entry: null }
    const linked = await sqlOf(tx)
      .selectFrom('identity')
      .select('account')
      .where((eb) => eb.and({ county, issuer, account }))
      .executeTakeFirst()
    if (linked) return { result: refused('taken', `账号“${account}”已绑定统一身份，不必再登记。`), entry: null }
    const row = await sqlOf(tx)
      .insertInto('expected_identity')
      .values({
        county,
        issuer,
        claim,
        account,
        expected_by: 'account' in actor ? actor.account : actor.kind,
        expected_at: now.toString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('account')
      .executeTakeFirst()
    if (row === undefined)
      return { result: refused('taken', '没有登记：这个统一身份或者这个账号已登记过。'), entry: null }
    const object = { kind: 'account', id: account }
    return { result: { outcome: 'expected' }, entry: { verb: 'expect-identity', object, payload: { issuer } } }
  })
}

/** An account as it stands with a provider. */
export interface AccountIdentity {
  readonly account: string
  readonly name: string
  /** Since when it is linked; null where it is not. */
  readonly linked: Temporal.Instant | null
  /** The claim by which its bearer is expected; null where none is. */
  readonly expected: string | null
}

/** How the accounts stand with a provider, for whoever opens accounts. */
export async function accountIdentities(
  db: Executor,
  actor: Actor,
  { county, issuer }: { readonly county: string; readonly issuer: string },
): Promise<readonly AccountIdentity[]> {
  if (mayNot(actor, 'open-accounts') !== null) return []
  return sqlOf(db)
    .selectFrom('account as a')
    .leftJoin('identity as i', (join) =>
      join.onRef('i.county', '=', 'a.county').onRef('i.account', '=', 'a.id').on('i.issuer', '=', issuer),
    )
    .leftJoin('expected_identity as e', (join) =>
      join.onRef('e.county', '=', 'a.county').onRef('e.account', '=', 'a.id').on('e.issuer', '=', issuer),
    )
    .select(['a.id as account', 'a.name', 'i.linked_at as linked', 'e.claim as expected'])
    .where('a.county', '=', county)
    .where('a.disabled_at', 'is', null)
    .where('a.kind', '<>', 'party')
    .orderBy('a.id')
    .limit(1000)
    .execute()
}

/** Takes back that somebody is expected; refused where nobody was. */
export async function forgetExpected(
  db: Executor,
  actor: Actor,
  asked: { readonly county: string; readonly account: string; readonly issuer: string; readonly now: Temporal.Instant },
): Promise<{ readonly outcome: 'forgotten' } | Refused<'not-permitted' | 'nothing'>> {
  const fault = mayNot(actor, 'open-accounts')
  if (fault !== null) return fault
  const { county, account, issuer } = asked
  return act<Awaited<ReturnType<typeof forgetExpected>>>(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .deleteFrom('expected_identity')
      .where((eb) => eb.and({ county, issuer, account }))
      .returning('account')
      .executeTakeFirst()
    if (row === undefined)
      return { result: refused('nothing', `账号“${account}”没有登记统一身份，不必取消。`), entry: null }
    const object = { kind: 'account', id: account }
    return { result: { outcome: 'forgotten' }, entry: { verb: 'forget-identity', object, payload: { issuer } } }
  })
}
