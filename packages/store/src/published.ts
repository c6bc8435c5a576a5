import { sql } from 'kysely'
import { type Executor, sqlOf } from './executor.ts'
import { keepSearched } from './search/keep.ts'

/** Opens versions of documents to the public; those open already keep their time, withdrawals are over. */
export async function publishVersions(
  tx: Executor,
  county: string,
  versions: readonly (readonly [document: string, version: number])[],
  now: Temporal.Instant,
): Promise<number> {
  if (versions.length === 0) return 0
  const { numUpdatedRows } = await sqlOf(tx)
    .updateTable('document_version')
    .set({
      published_at: now.toString(),
      first_published_at: sql<string>`coalesce(first_published_at, ${now.toString()}::timestamptz)`,
    })
    .where('county', '=', county)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('document', 'version'),
        'in',
        versions.map(([document, version]) => tuple(document, version)),
      ),
    )
    .where('published_at', 'is', null)
    .executeTakeFirst()
  const published = Number(numUpdatedRows)
  const documents = versions.map(([document]) => document)
  await sqlOf(tx)
    .deleteFrom('withdrawal')
    .where('county', '=', county)
    .where('object_kind', '=', 'document')
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('object', 'version'),
        'in',
        versions.map(([document, version]) => tuple(document, version)),
      ),
    )
    .execute()
  if (published > 0) await keepSearched(tx, county, documents)
  return published
}
