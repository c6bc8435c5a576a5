import { act, type Done } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import type { SignedInActor } from '../session.ts'
import { bearerOf, type NoEntry } from './bearer.ts'
import { beginSignIn, type Entering, type SignedIn } from './begin.ts'
import { recordFailure } from './failed.ts'

/** Who somebody is at an OpenID provider, as an answer proves it. */
export interface ProvenIdentity {
  readonly issuer: string
  readonly subject: string
  /** Value of the claim by which the system administrator may expect somebody; null where the answer has none. */
  readonly claim: string | null
}

const unknown =
  '统一身份认证已通过，但这个身份没有对应本系统的账号。请先用密码或登录链接登录，在“本人账号”里绑定；或请系统管理员登记。'

export type IdentityOutcome = SignedIn | Refused<'unknown-identity' | NoEntry>

/**
 * Signs in whoever the identity is linked to, or is expected by the claim, which links it. Nobody else comes in: no account is
 * made from outside.
 */
export async function signInByIdentity(
  db: Executor,
  _actor: Actor,
  asked: Entering & { readonly identity: ProvenIdentity },
): Promise<IdentityOutcome> {
  const { county, identity } = asked
  const account = (await linkedTo(db, county, identity)) ?? (await expected(db, county, identity))
  const failed = (ground: string) => recordFailure(db, { ...asked, account, way: 'oidc', ground })
  if (account === null) {
    await failed('unknown-identity')
    return refused('unknown-identity', unknown)
  }
  const bearer = await bearerOf(db, asked, account)
  if ('outcome' in bearer) {
    await failed(bearer.ground)
    return bearer
  }
  return act<IdentityOutcome>(db, bearer.actor, asked, async (tx) => {
    const linked = await insertLink(tx, asked, account)
    // Of two who are expected by one claim the first is linked, and the other is nobody.
    if (!linked && (await linkedTo(tx, county, identity)) !== account)
      return { result: refused('unknown-identity', unknown), entry: null }
    const { signedIn, entry } = await beginSignIn(tx, asked, bearer, 'oidc')
    return { result: signedIn, entry: { ...entry, payload: { ...entry.payload, linked } } }
  })
}

const linkedTo = async (db: Executor, county: string, { issuer, subject }: ProvenIdentity): Promise<string | null> => {
  const row = await sqlOf(db)
    .selectFrom('identity')
    .select('account')
    .where((eb) => eb.and({ county, issuer, subject }))
    .executeTakeFirst()
  return row?.account ?? null
}

const expected = async (db: Executor, county: string, { issuer, claim }: ProvenIdentity): Promise<string | null> => {
  if (claim === null) return null
  const row = await sqlOf(db)
    .selectFrom('expected_identity')
    .select('account')
    .where((eb) => eb.and({ county, issuer, claim }))
    .executeTakeFirst()
  return row?.account ?? null
}

/** Whether the link was made now; what was expected is expected no more. */
async function insertLink(
  tx: Executor,
  { county, now, identity: { issuer, subject } }: Entering & { readonly identity: ProvenIdentity },
  account: string,
): Promise<boolean> {
  const row = await sqlOf(tx)
    .insertInto('identity')
    .values({ county, issuer, subject, account, linked_at: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('account')
    .executeTakeFirst()
  await sqlOf(tx)
    .deleteFrom('expected_identity')
    .where((eb) => eb.and({ county, issuer, account }))
    .execute()
  return row !== undefined
}

export type LinkingOutcome = { readonly outcome: 'linked' } | Refused<'taken'>

/** Links the identity to the actor's own account (绑定). */
export async function linkIdentity(
  db: Executor,
  actor: SignedInActor,
  asked: Entering & { readonly identity: ProvenIdentity },
): Promise<LinkingOutcome> {
  const { county, identity } = asked
  const { account } = actor
  return act<LinkingOutcome>(db, actor, asked, async (tx): Promise<Done<LinkingOutcome>> => {
    if (await insertLink(tx, asked, account)) {
      const object = { kind: 'account', id: account }
      return {
        result: { outcome: 'linked' },
        entry: { verb: 'link-identity', object, payload: { issuer: identity.issuer } },
      }
    }
    const own = (await linkedTo(tx, county, identity)) === account
    return own
      ? { result: { outcome: 'linked' }, entry: null }
      : {
          result: refused('taken', '没有绑定：这个身份已绑定别的账号，或者本账号已绑定别的身份。请先解除原来的绑定。'),
          entry: null,
        }
  })
}

/** Takes the links of the actor's own account to a provider away (解除绑定); false where there was none. */
export async function unlinkIdentity(
  db: Executor,
  actor: SignedInActor,
  { county, issuer, now }: { readonly county: string; readonly issuer: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const { account } = actor
  return act(db, actor, { county, now }, async (tx) => {
    const row = await sqlOf(tx)
      .deleteFrom('identity')
      .where((eb) => eb.and({ county, issuer, account }))
      .returning('account')
      .executeTakeFirst()
    if (row === undefined) return { result: false, entry: null }
    return {
      result: true,
      entry: { verb: 'unlink-identity', object: { kind: 'account', id: account }, payload: { issuer } },
    }
  })
}

/** Since when the actor's own account is linked to a provider; null where it is not. */
export async function identityOf(
  db: Executor,
  { account }: SignedInActor,
  { county, issuer }: { readonly county: string; readonly issuer: string },
): Promise<Temporal.Instant | null> {
  const row = await sqlOf(db)
    .selectFrom('identity')
    .select('linked_at')
    .where((eb) => eb.and({ county, issuer, account }))
    .executeTakeFirst()
  return row?.linked_at ?? null
}
