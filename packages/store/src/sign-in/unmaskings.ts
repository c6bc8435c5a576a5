import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { entryOf, type JournalEntry } from '../journal.ts'
import { may } from '../may/may.ts'

/** Who looked at a number in full, of whom and why: the latest first, before the entry `until`, at most `limit`. */
export async function unmaskings(
  db: Executor,
  actor: Actor,
  { county, until, limit }: { readonly county: string; readonly until: number | null; readonly limit: number },
): Promise<readonly JournalEntry[]> {
  if (may(actor, 'watch-sign-in').outcome !== 'allowed') return []
  const rows = await sqlOf(db)
    .selectFrom('journal')
    .selectAll()
    .where((eb) => eb.and({ county, verb: 'unmask' }))
    .$if(until !== null, (query) => query.where('seq', '<', until ?? 0))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}
