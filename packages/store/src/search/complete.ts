import { sql } from 'kysely'
import type { OfficialActor, SystemActor } from '../actor.ts'
import { type Executor, inTransaction, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { partitionOf } from '../partition/catalogue.ts'
import { scriptOf } from '../partition/county.ts'
import { FORM } from './entry.ts'
import { keepSearched } from './keep.ts'

/** Documents made at a time: few statements, and no large memory. */
const BATCH = 100
/** From so many documents on, the index of pairs is made once after them, not kept up while they come. */
const MANY = 500

/**
 * Makes what the index lacks, document by document: after the program's form of it has changed, or the data came from
 * an older program. How many documents.
 */
export async function completeSearch(
  db: Executor,
  _actor: OfficialActor | SystemActor,
  { county }: { readonly county: string },
): Promise<number> {
  const lacking = await lackingIn(db, county)
  const kept = (work: (tx: Executor) => Promise<unknown>) =>
    inTransaction(db, async (tx) => {
      await lock(tx, county, 'edition')
      await work(tx)
    })
  // The index of a partitioned database is that of all its counties; this one is not to shut the others out.
  const partition = await partitionOf(scriptOf(db), county, 'search_clause')
  if (lacking.length >= MANY && partition === null)
    await kept((tx) => sql`drop index if exists search_clause_by_gram`.execute(sqlOf(tx)))
  for (let from = 0; from < lacking.length; from += BATCH)
    await kept((tx) => keepSearched(tx, county, lacking.slice(from, from + BATCH)))
  // Also where an earlier run was stopped between the two.
  if (partition === null)
    await kept((tx) =>
      sql`create index if not exists search_clause_by_gram on search_clause using gin (grams) with (fastupdate = off)`.execute(
        sqlOf(tx),
      ),
    )
  // The embedded database keeps no statistics by itself, and without them its plans for pairs are several times slower.
  await sql`analyze ${sql.table(partition ?? 'search_clause')}`.execute(sqlOf(db))
  return lacking.length
}

async function lackingIn(db: Executor, county: string): Promise<readonly string[]> {
  const rows = await sqlOf(db)
    .selectFrom('document as d')
    .select('d.slug')
    .where('d.county', '=', county)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('search_document as s')
            .select('s.id')
            .where('s.county', '=', county)
            .whereRef('s.document', '=', 'd.slug')
            .where('s.newest', '=', true)
            .where('s.form', '=', FORM),
        ),
      ),
    )
    .execute()
  return rows.map(({ slug }) => slug)
}
