import { sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'
import type { WorkKey } from '../work/work.ts'

/** Makes a run look as if its process had not been heard of for long. */
export async function loseLease(db: Executor, { county, name }: WorkKey): Promise<void> {
  await sqlOf(db)
    .updateTable('recurring_work')
    .set({ alive_until: sql<string>`clock_timestamp() - interval '1 second'` })
    .where((eb) => eb.and({ county, name }))
    .where('worker', 'is not', null)
    .execute()
}
