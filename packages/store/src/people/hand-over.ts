import { type Executor, sqlOf } from '../executor.ts'
import { openAccountOf } from './open-account.ts'

/** Matters in one person's own hand, by the account. What belongs to a body stays with the body. */
const mattersOf = (tx: Executor, county: string, account: string) =>
  sqlOf(tx)
    .updateTable('import_job')
    .where((eb) => eb.and({ county, account }))
    .where('state', 'in', ['reading', 'preview', 'storing'])

/** Gives the open matters of a person to whoever takes over, where both have an account; how many. */
export async function handOver(
  tx: Executor,
  { county, from, to }: { readonly county: string; readonly from: string; readonly to: string },
): Promise<number> {
  const [giver, taker] = [
    await openAccountOf(tx, county, { person: from }),
    await openAccountOf(tx, county, { person: to }),
  ]
  if (giver === null || taker === null) return 0
  const moved = await mattersOf(tx, county, giver).set({ account: taker }).returning('id').execute()
  return moved.length
}
