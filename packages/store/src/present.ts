import { type Actor, isEditor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { normaliseNumber } from './number.ts'

/** Slugs of those of the documents, named by number or slug, that the actor may see here. */
export async function documentsPresent(
  db: Executor,
  actor: Actor,
  { county, documents }: { readonly county: string; readonly documents: readonly string[] },
): Promise<readonly string[]> {
  if (documents.length === 0) return []
  const rows = await sqlOf(db)
    .selectFrom('document_version')
    .select('document')
    .distinct()
    .where('county', '=', county)
    .where('document', 'in', documents.map(normaliseNumber))
    .$if(!isEditor(actor), (query) => query.where('published_at', 'is not', null))
    .orderBy('document')
    .execute()
  return rows.map(({ document }) => document)
}
