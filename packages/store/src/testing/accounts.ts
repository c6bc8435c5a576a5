import { randomBytes } from 'node:crypto'
import { type Executor, sqlOf } from '../executor.ts'
import { hashPassword } from '../sign-in/password.ts'
import type { AccountTable } from '../tables.ts'

interface Key {
  readonly county: string
  readonly now: Temporal.Instant
}

/** An account as a test needs it, without the acts that lead to it. */
export async function makeAccount(
  db: Executor,
  {
    county,
    now,
    id,
    kind,
    duty = null,
    name,
  }: Key & Pick<AccountTable, 'id' | 'kind' | 'name'> & { readonly duty?: AccountTable['duty'] },
): Promise<void> {
  await sqlOf(db).insertInto('account').values({ county, id, kind, duty, name, created_at: now.toString() }).execute()
}

/** Gives an account a password at the least cost that argon2id has: tests are many. */
export async function passwordFor(
  db: Executor,
  { county, now, account, password }: Key & { readonly account: string; readonly password: string },
): Promise<void> {
  const hash = await hashPassword(password, (n) => randomBytes(n), { memory: 8, passes: 1, lanes: 1 })
  await sqlOf(db).insertInto('password').values({ county, account, hash, set_at: now.toString() }).execute()
}
