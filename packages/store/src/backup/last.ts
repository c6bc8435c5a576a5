import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'

/** When a backup of the county was last taken; null where none was. Everybody may know it. */
export async function lastBackup(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<Temporal.Instant | null> {
  const row = await sqlOf(db)
    .selectFrom('journal')
    .select('at')
    .where((eb) => eb.and({ county, object_kind: 'store', object_id: county, verb: 'backup' }))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}
