import { sql } from 'kysely'
import { type Executor, sqlOf } from '../../executor.ts'

/** Empties the index of every county, as in a store that an older program wrote: to measure how long it takes to make. */
export async function forgetSearch(db: Executor): Promise<void> {
  await sql`truncate search_document, search_clause, search_state`.execute(sqlOf(db))
}
