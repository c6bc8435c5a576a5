import { sql } from 'kysely'
import { type Executor, sqlOf } from './executor.ts'

/**
 * Waits for the lock `what` of a scope (a county) and holds it to the end of the transaction. `edition` is taken first
 * by whatever makes versions, `decision` by whatever decides, `people` by whatever enters people in bulk, `ledger` by
 * whatever computes the ledger of duties or enters what it follows from, `address` by whatever enters where reminders or letters go,
 * `number` by whatever gives a number to a paper, `keys` and then `party` by whatever writes personal data, and `journal`
 * last by `append`; in this order nothing can wait in a circle.
 */
export async function lock(
  tx: Executor,
  scope: string,
  what: 'edition' | 'decision' | 'people' | 'ledger' | 'address' | 'number' | 'keys' | 'party' | 'journal' | 'kind',
): Promise<void> {
  await lockKey(tx, `zhengling/${scope}/${what}`)
}

/**
 * For one new party with these marks of numbers that no two may have: beside other new ones, alone with its own numbers. Whoever
 * takes the whole of `party` waits, and is waited for.
 */
export async function lockNumbers(tx: Executor, scope: string, marks: readonly string[]): Promise<void> {
  await lockShared(tx, scope, 'party')
  for (const mark of marks.toSorted()) await lockKey(tx, `zhengling/${scope}/party/${mark}`)
}

const lockKey = async (tx: Executor, key: string) => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(sqlOf(tx))
}

/** As `lock`, but beside others who share it: only whoever takes the whole lock waits, and is waited for. */
export async function lockShared(tx: Executor, scope: string, what: 'keys' | 'party'): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`zhengling/${scope}/${what}`}, 0))`.execute(
    sqlOf(tx),
  )
}
