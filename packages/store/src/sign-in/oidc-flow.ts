import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { newToken, tokenHash } from '../token.ts'
import type { Entering } from './begin.ts'

/** What must come back from a provider, and is asked for once. */
export interface OidcFlow {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Who began it to link an identity; null where somebody signs in. */
  readonly account: string | null
}

/** Keeps a flow that begins; the token, which the browser keeps, leads back to it. */
export async function beginOidcFlow(
  db: Executor,
  actor: Actor,
  {
    county,
    now,
    random,
    state,
    nonce,
    verifier,
    within,
  }: Pick<Entering, 'county' | 'now' | 'random'> & Omit<OidcFlow, 'account'> & { readonly within: Temporal.Duration },
): Promise<string> {
  const token = newToken(random)
  const account = actor.kind === 'public' || actor.kind === 'system' ? null : actor.account
  await sqlOf(db).deleteFrom('oidc_flow').where('county', '=', county).where('expires_at', '<', instant(now)).execute()
  await sqlOf(db)
    .insertInto('oidc_flow')
    .values({
      county,
      flow_hash: tokenHash(token),
      state,
      nonce,
      verifier,
      account,
      expires_at: now.add(within).toString(),
    })
    .execute()
  return token
}

/** The flow of a token, once: a second answer, and one that comes too late, find none. */
export async function takeOidcFlow(
  db: Executor,
  _actor: Actor,
  { county, token, now }: { readonly county: string; readonly token: string; readonly now: Temporal.Instant },
): Promise<OidcFlow | null> {
  const row = await sqlOf(db)
    .deleteFrom('oidc_flow')
    .where((eb) => eb.and({ county, flow_hash: tokenHash(token) }))
    .returning(['state', 'nonce', 'verifier', 'account', 'expires_at'])
    .executeTakeFirst()
  if (row === undefined || Temporal.Instant.compare(row.expires_at, now) <= 0) return null
  const { state, nonce, verifier, account } = row
  return { state, nonce, verifier, account }
}
