import { type Actor, isEditor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { instant } from './instant.ts'

/** A version of a document that came to be seen. */
export interface PublishedVersion {
  readonly slug: string
  readonly number: string | null
  readonly title: string
  readonly version: number
  /** Why it differs from the version before, where someone said so. */
  readonly reason: string | null
  readonly at: Temporal.Instant
}

/** The versions of documents that the actor came to see since a moment: the public those made public, an editor those made; the newest first. */
export async function publishedSince(
  db: Executor,
  actor: Actor,
  { county, since }: { readonly county: string; readonly since: Temporal.Instant },
): Promise<readonly PublishedVersion[]> {
  const inside = isEditor(actor)
  const rows = await sqlOf(db)
    .selectFrom('document_version')
    .select(['document as slug', 'number', 'title', 'version', 'reason', 'made_at', 'published_at'])
    .where('county', '=', county)
    .$if(inside, (query) => query.where('made_at', '>=', instant(since)))
    .$if(!inside, (query) => query.where('published_at', '>=', instant(since)))
    .orderBy(inside ? 'made_at' : 'published_at', 'desc')
    .orderBy('document')
    .orderBy('version', 'desc')
    .execute()
  return rows.flatMap(({ made_at, published_at, ...row }) => {
    const at = inside ? made_at : published_at
    return at === null ? [] : [{ ...row, at: Temporal.Instant.from(at) }]
  })
}
