import { after } from '../after.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { beginSession } from '../session.ts'
import type { SessionTable } from '../tables.ts'
import { newToken, tokenHash } from '../token.ts'
import type { Entering, SignedIn } from './begin.ts'

/**
 * After what a session may do has changed: every session of its account ends, and it goes on under a new token, in full. Its
 * absolute end stays.
 */
export async function renewSession(
  tx: Executor,
  entering: Entering & { readonly token: string },
  way?: SessionTable['way'],
): Promise<SignedIn> {
  const { county, now, random, rules, from } = entering
  const own = await sqlOf(tx)
    .selectFrom('session')
    .select(['account', 'way', 'expires_at', 'stage'])
    .where((eb) => eb.and({ county, token_hash: tokenHash(entering.token) }))
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  const { account } = own
  await endSessionsOf(tx, { county, account, now })
  const token = newToken(random)
  const expires = own.stage === 'full' ? own.expires_at : after(now, rules.lasts)
  await beginSession(tx, { county, account, token, now, expires, way: way ?? own.way, stage: 'full', from })
  return { outcome: 'signed-in', token, stage: 'full' }
}

/** Ends every session of an account; gives how many it was. */
export async function endSessionsOf(
  tx: Executor,
  { county, account, now }: { readonly county: string; readonly account: string; readonly now: Temporal.Instant },
): Promise<number> {
  const ended = await sqlOf(tx)
    .updateTable('session')
    .set({ revoked_at: now.toString() })
    .where((eb) => eb.and({ county, account }))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', instant(now))
    .returning('token_hash')
    .execute()
  return ended.length
}
