import type { Actor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import type { DocumentSummary } from './views.ts'

/** A document that is open to everybody, in its newest open version. */
export interface OpenDocument
  extends Pick<DocumentSummary, 'slug' | 'version' | 'number' | 'title' | 'kind' | 'issuer' | 'issued'> {
  /** Why this version differs from the one before, where someone said so. */
  readonly reason: string | null
  /** When the first version that is open became so, and this one. */
  readonly firstAt: Temporal.Instant
  readonly at: Temporal.Instant
}

export interface AskedOpen {
  readonly county: string
  readonly issuer?: string
  /** Only these, by slug. */
  readonly documents?: readonly string[]
  /** All of them where no number is given. */
  readonly limit?: number
}

/** What is open to everybody, whoever asks: the latest to become so first. */
export async function newestPublished(
  db: Executor,
  _actor: Actor,
  { county, issuer, documents, limit }: AskedOpen,
): Promise<readonly OpenDocument[]> {
  if (documents?.length === 0) return []
  const rows = await sqlOf(db)
    .with('open', (query) =>
      query
        .selectFrom('document_version')
        .distinctOn('document')
        .select(['document as slug', 'version', 'number', 'title', 'kind', 'issuer', 'issued', 'reason'])
        .select('published_at as at')
        .select(({ fn }) =>
          fn
            .min('published_at')
            .over((over) => over.partitionBy('document'))
            .as('firstAt'),
        )
        .where('county', '=', county)
        .where('published_at', 'is not', null)
        .$if(documents !== undefined, (only) => only.where('document', 'in', [...(documents ?? [])]))
        .orderBy('document')
        .orderBy('version', 'desc'),
    )
    .selectFrom('open')
    .selectAll()
    .$if(issuer !== undefined, (only) => only.where('issuer', '=', issuer ?? ''))
    .orderBy('at', 'desc')
    .orderBy('issued', (order) => order.desc().nullsLast())
    .orderBy('slug')
    .$if(limit !== undefined, (some) => some.limit(limit ?? 0))
    .execute()
  return rows.flatMap(({ at, firstAt, ...row }) =>
    at === null || firstAt === null
      ? []
      : [{ ...row, at: Temporal.Instant.from(at), firstAt: Temporal.Instant.from(firstAt) }],
  )
}

/** When what is open to everybody last changed: something became open, or was withdrawn. Null where nothing ever was. */
export async function lastOpened(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<Temporal.Instant | null> {
  const { opened } = await sqlOf(db)
    .selectFrom('document_version')
    .select(({ fn }) => fn.max('published_at').as('opened'))
    .where('county', '=', county)
    .executeTakeFirstOrThrow()
  const { closed } = await sqlOf(db)
    .selectFrom('withdrawal')
    .select(({ fn }) => fn.max('withdrawn_at').as('closed'))
    .where('county', '=', county)
    .executeTakeFirstOrThrow()
  const moments = [opened, closed].flatMap((one) => (one === null ? [] : [Temporal.Instant.from(one)]))
  return moments.toSorted(Temporal.Instant.compare).at(-1) ?? null
}
