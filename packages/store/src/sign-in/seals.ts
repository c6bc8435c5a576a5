import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { SecretSeal } from './secret-seal.ts'

const latest = (db: Executor, county: string) =>
  sqlOf(db)
    .selectFrom('second_factor')
    .select(['account', 'sealed'])
    .where('county', '=', county)
    // One that was only begun is begun anew under whatever key there is.
    .where('confirmed_at', 'is not', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Whether anything is sealed: then no other key may take the place of the one it is under. */
export const hasSeals = async (
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<boolean> => (await latest(db, county)) !== undefined

/** Whether a seal is the one that the store's secrets are under; true where there is none. */
export async function opensSeals(
  db: Executor,
  _actor: Actor,
  { county, seal }: { readonly county: string; readonly seal: SecretSeal },
): Promise<boolean> {
  const row = await latest(db, county)
  return row === undefined || seal.open(county, row.account, row.sealed) !== null
}
