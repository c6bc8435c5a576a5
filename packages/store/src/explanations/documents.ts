import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { DocumentSummary } from '../views.ts'

/** A public document in its newest version, and whether it is explained. */
export interface DocumentToExplain extends Pick<DocumentSummary, 'slug' | 'number' | 'title' | 'issuer' | 'issued'> {
  /** Who explains it, as printed; null where it names nobody. */
  readonly explains: string | null
  /** An explanation of it is public. */
  readonly explained: boolean
}

/** Every public document, the latest issued first. */
export const documentsToExplain = (
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly DocumentToExplain[]> =>
  sqlOf(db)
    .with('open', (query) =>
      query
        .selectFrom('document_version')
        .distinctOn('document')
        .select(['document as slug', 'number', 'title', 'issuer', 'issued'])
        .select(sql<string | null>`printed ->> 'explains'`.as('explains'))
        .where('county', '=', county)
        .where('published_at', 'is not', null)
        .orderBy('document')
        .orderBy('version', 'desc'),
    )
    .selectFrom('open')
    .selectAll()
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('explanation as e')
          .innerJoin('explanation_version as v', (join) =>
            join.onRef('v.county', '=', 'e.county').onRef('v.explanation', '=', 'e.id'),
          )
          .select('e.id')
          .where('e.county', '=', county)
          .whereRef('e.document', '=', 'open.slug')
          .where('e.withdrawn_at', 'is', null),
      )
        .$castTo<boolean>()
        .as('explained'),
    )
    .orderBy('issued', (order) => order.desc().nullsLast())
    .orderBy('slug')
    .execute()
