import { type Insertable, sql } from 'kysely'
import { insertAll, type Row } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { SearchClauseTable, SearchDocumentTable, SearchStateTable } from '../tables.ts'
import { entryOf, FORM } from './entry.ts'
import { sourcesOf, type VersionKey } from './source.ts'

/**
 * Brings the index of these documents up to date with their versions: called in the transaction that wrote, opened or
 * withdrew one of them.
 */
export async function keepSearched(tx: Executor, county: string, documents: readonly string[]): Promise<void> {
  const wanted = await wantedVersions(tx, county, documents)
  const kept = await sqlOf(tx)
    .selectFrom('search_document')
    .select(['id', 'document', 'version', 'newest', 'public', 'form'])
    .where('county', '=', county)
    .where('document', 'in', documents)
    .execute()
  const holds = kept.filter((row) => row.form === FORM && wanted.some((one) => sameVersion(one, row)))
  const stale = kept.filter((row) => !holds.includes(row))
  const missing = wanted.filter((one) => !holds.some((row) => sameVersion(one, row)))
  const moved = wanted.filter((one) =>
    holds.some((row) => sameVersion(one, row) && (row.newest !== one.newest || row.public !== one.public)),
  )
  if (stale.length + missing.length + moved.length === 0) return
  await drop(
    tx,
    county,
    stale.map(({ id }) => id),
  )
  for (const { document, version, newest, public: open } of moved) {
    await sqlOf(tx)
      .updateTable('search_document')
      .set({ newest, public: open })
      .where((eb) => eb.and({ county, document, version }))
      .execute()
  }
  await make(tx, county, missing)
  const state: Insertable<SearchStateTable> = { county, revision: 1 }
  await sqlOf(tx)
    .insertInto('search_state')
    .values(state)
    .onConflict((on) => on.column('county').doUpdateSet({ revision: sql`search_state.revision + 1` }))
    .execute()
}

interface Wanted extends VersionKey {
  readonly newest: boolean
  readonly public: boolean
}

/** The newest version of each document, and the newest that is open to the public. */
async function wantedVersions(tx: Executor, county: string, documents: readonly string[]): Promise<readonly Wanted[]> {
  const rows = await sqlOf(tx)
    .selectFrom('document_version')
    .select(({ fn }) => [
      'document',
      fn.max('version').as('newest'),
      fn.max('version').filterWhere('published_at', 'is not', null).as('open'),
    ])
    .where('county', '=', county)
    .where('document', 'in', documents)
    .groupBy('document')
    .execute()
  return rows.flatMap(({ document, newest, open }) => [
    { document, version: newest, newest: true, public: open === newest },
    ...(open === null || open === newest ? [] : [{ document, version: open, newest: false, public: true }]),
  ])
}

const sameVersion = (a: VersionKey, b: VersionKey): boolean => a.document === b.document && a.version === b.version

async function drop(tx: Executor, county: string, ids: readonly number[]): Promise<void> {
  await sqlOf(tx).deleteFrom('search_document').where('county', '=', county).where('id', 'in', ids).execute()
}

async function make(tx: Executor, county: string, wanted: readonly Wanted[]): Promise<void> {
  const last = await sqlOf(tx)
    .selectFrom('search_document')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('county', '=', county)
    .executeTakeFirst()
  let id = last?.id ?? 0
  const documents: Row<SearchDocumentTable>[] = []
  const clauses: Row<SearchClauseTable>[] = []
  for (const { document, version, source } of await sourcesOf(tx, county, wanted)) {
    const entry = entryOf(source)
    const flags = wanted.find((one) => sameVersion(one, { document, version }))
    id += 1
    documents.push({
      county,
      id,
      document,
      version,
      newest: flags?.newest ?? false,
      public: flags?.public ?? false,
      ...entry.document,
    })
    for (const clause of entry.clauses) clauses.push({ county, document: id, ...clause })
  }
  await insertAll(tx, 'search_document', documents)
  await insertAll(tx, 'search_clause', clauses)
}
