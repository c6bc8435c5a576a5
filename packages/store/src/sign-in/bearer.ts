import { type Executor, sqlOf } from '../executor.ts'
import type { PlacesNow } from '../people/places.ts'
import { actorOf } from '../people/signed-in.ts'
import { type Refused, refused } from '../refused.ts'
import type { SignedInActor } from '../session.ts'

/** Who may come in: the account and its bearer of today. */
export interface Bearer {
  readonly account: string
  readonly actor: SignedInActor
}

/** Why an account that shows the right sign does not come in all the same. */
export type NoEntry = 'disabled' | 'account-locked' | 'no-post'

/** The bearer of an account that is there. */
export async function bearerOf(
  db: Executor,
  asked: { readonly county: string; readonly today: Temporal.PlainDate; readonly places: PlacesNow },
  account: string,
): Promise<Bearer | Refused<NoEntry>> {
  const row = await sqlOf(db)
    .selectFrom('account')
    .select(['id', 'kind', 'duty', 'person', 'party', 'disabled_at', 'locked_reason'])
    .where((eb) => eb.and({ county: asked.county, id: account }))
    .executeTakeFirstOrThrow()
  if (row.disabled_at !== null) return refused('disabled', '该账号已停用。请联系系统管理员。')
  if (row.locked_reason !== null) return refused('account-locked', '该账号已由安全管理员锁定。请联系安全管理员。')
  const actor = await actorOf(db, asked, { ...row, account })
  if (actor === null) return refused('no-post', '账号的持有人现无已核准的任职，不能登录。请联系安全管理员。')
  return { account, actor }
}
