import { sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'

const LONG_AGO = sql<string>`clock_timestamp() - interval '1 second'`

/** Makes all that processes of a county have in hand look as if they had not been heard of for long. */
export async function loseLeases(db: Executor, { county }: { readonly county: string }): Promise<void> {
  for (const table of ['recurring_work', 'outbox_message'] as const)
    await sqlOf(db)
      .updateTable(table)
      .set({ alive_until: LONG_AGO })
      .where('county', '=', county)
      .where('worker', 'is not', null)
      .execute()
}
