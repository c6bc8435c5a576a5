import { type Actor, isInside } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'

/** What waits for an editor beside findings. */
export interface Waiting {
  /** Attachments that the newest version of a document names but that are nowhere printed nor imported. */
  readonly attachments: readonly {
    readonly document: string
    readonly title: string
    readonly n: number
    readonly name: string
  }[]
  /** Newest versions of documents that the public cannot see. */
  readonly unpublished: readonly { readonly document: string; readonly title: string; readonly version: number }[]
}

/** The editor's work in a county; nothing for the public. */
export async function waitingWork(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<Waiting> {
  if (!isInside(actor)) return { attachments: [], unpublished: [] }
  const newest = await sqlOf(db)
    .selectFrom('document_version')
    .select(['document', 'version', 'title', 'published_at'])
    .where('county', '=', county)
    .distinctOn('document')
    .orderBy('document')
    .orderBy('version', 'desc')
    .execute()
  const missing = await sqlOf(db)
    .selectFrom('attachment')
    .select(['document', 'version', 'n', 'title'])
    .where('county', '=', county)
    .where('printed', '=', false)
    .where('source', 'is', null)
    .orderBy('document')
    .orderBy('ordinal')
    .execute()
  const byDocument = new Map(newest.map((row) => [row.document, row]))
  return {
    attachments: missing.flatMap(({ document, version, n, title }) => {
      const at = byDocument.get(document)
      return at?.version === version ? [{ document, title: at.title, n, name: title }] : []
    }),
    unpublished: newest.flatMap(({ document, title, version, published_at }) =>
      published_at === null ? [{ document, title, version }] : [],
    ),
  }
}
