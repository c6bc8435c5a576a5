import { type Actor, unitsOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { may } from '../may/may.ts'
import type { DraftWords, ExplainedPart, ExplanationTable } from '../tables.ts'

/** An explanation as it was published, in one version. */
export interface PublishedExplanation {
  readonly version: number
  /** The version of the document that it explains. */
  readonly documentVersion: number
  readonly title: string
  readonly intro: string
  readonly parts: readonly ExplainedPart[]
  /** Why it differs from the version before; null of the first. */
  readonly reason: string | null
  readonly at: Temporal.Instant
}

/** What a unit says of a document in public. It explains, it settles nothing. */
export interface Explanation {
  readonly id: string
  /** Slug of the document. */
  readonly document: string
  /** Canonical name of the unit that explains. */
  readonly unit: string
  readonly named: ExplanationTable['named']
  /** The newest that is published, or the one asked for; null where there is none, or where it was withdrawn and the actor is not of the unit. */
  readonly published: PublishedExplanation | null
  readonly versions: readonly Pick<PublishedExplanation, 'version' | 'reason' | 'at'>[]
  readonly withdrawn: { readonly at: Temporal.Instant; readonly why: string } | null
  /** What is written and not published, and of which version of the document; for the unit alone. */
  readonly draft: { readonly words: DraftWords; readonly of: number; readonly at: Temporal.Instant } | null
  /** To be sent back with a change; for the unit alone, else null. */
  readonly revision: number | null
}

export interface AskedExplanations {
  readonly county: string
  readonly document?: string
  readonly id?: string
  /** A published version other than the newest. */
  readonly version?: number
  /** All of them where no number is given. */
  readonly limit?: number
}

/**
 * The explanations that the actor may see, the latest published first: what is published, and of the actor's own unit also what is
 * being written or was withdrawn. Of one asked for by its name also that it was withdrawn.
 */
export async function explanations(
  db: Executor,
  actor: Actor,
  { county, document, id, version, limit }: AskedExplanations,
): Promise<readonly Explanation[]> {
  const own = unitsOf(actor)
  const rows = await sqlOf(db)
    .selectFrom('explanation as e')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('explanation_version as v')
          .select(['v.version', 'v.document_version', 'v.title', 'v.intro', 'v.parts', 'v.reason', 'v.published_at'])
          .whereRef('v.county', '=', 'e.county')
          .whereRef('v.explanation', '=', 'e.id')
          .$if(version !== undefined, (q) => q.where('v.version', '=', version ?? 0))
          .orderBy('v.version', 'desc')
          .limit(1)
          .as('p'),
      (join) => join.onTrue(),
    )
    .selectAll('p')
    .select(['e.id', 'e.document', 'e.unit', 'e.named', 'e.draft', 'e.draft_of', 'e.revision', 'e.written_at'])
    .select(['e.withdrawn_at', 'e.withdrawn_why'])
    .where('e.county', '=', county)
    .$if(document !== undefined, (q) => q.where('e.document', '=', document ?? ''))
    .$if(id !== undefined, (q) => q.where('e.id', '=', id ?? ''))
    .where((eb) =>
      eb.or([
        eb.and([eb('p.version', 'is not', null), id === undefined ? eb('e.withdrawn_at', 'is', null) : eb.lit(true)]),
        own.length === 0 ? eb.lit(false) : eb('e.unit', 'in', own),
      ]),
    )
    .orderBy('p.published_at', (order) => order.desc().nullsFirst())
    .orderBy('e.id')
    .$if(limit !== undefined, (q) => q.limit(limit ?? 0))
    .execute()
  const versions = await versionsOf(
    db,
    county,
    rows.map((row) => row.id),
  )
  return rows.map((row): Explanation => {
    const writes = may(actor, 'explain', { unit: row.unit }).outcome === 'allowed'
    const withdrawn = row.withdrawn_at === null ? null : { at: row.withdrawn_at, why: row.withdrawn_why ?? '' }
    return {
      id: row.id,
      document: row.document,
      unit: row.unit,
      named: row.named,
      published: row.version === null || (withdrawn !== null && !writes) ? null : publishedOf(row),
      versions: withdrawn !== null && !writes ? [] : versions.filter((one) => one.explanation === row.id),
      withdrawn,
      draft:
        row.draft === null || row.draft_of === null || !writes
          ? null
          : { words: row.draft, of: row.draft_of, at: row.written_at },
      revision: writes ? row.revision : null,
    }
  })
}

/** One of them; undefined where there is none of that name, or no such version, that the actor may see. */
export async function explanationById(
  db: Executor,
  actor: Actor,
  asked: { readonly county: string; readonly id: string; readonly version?: number },
): Promise<Explanation | undefined> {
  const [found] = await explanations(db, actor, asked)
  return asked.version !== undefined && found?.withdrawn == null && found?.published == null ? undefined : found
}

type Row = {
  readonly [K in 'version' | 'document_version']: number | null
} & {
  readonly [K in 'title' | 'intro' | 'reason']: string | null
} & { readonly parts: readonly ExplainedPart[] | null; readonly published_at: Temporal.Instant | null }

/** Of a version that is there: its columns are null together. */
function publishedOf({ version, document_version, title, intro, parts, reason, published_at }: Row) {
  if (version === null || document_version === null || parts === null || published_at === null) return null
  const words = { title: title ?? '', intro: intro ?? '', parts, reason }
  return { version, documentVersion: document_version, ...words, at: published_at }
}

async function versionsOf(db: Executor, county: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  return sqlOf(db)
    .selectFrom('explanation_version')
    .select(['explanation', 'version', 'reason', 'published_at as at'])
    .where('county', '=', county)
    .where('explanation', 'in', ids)
    .orderBy('version')
    .execute()
}

/** When what is said in public last changed: something was published or withdrawn. Null where nothing ever was. */
export async function lastExplained(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<Temporal.Instant | null> {
  const { published } = await sqlOf(db)
    .selectFrom('explanation_version')
    .select(({ fn }) => fn.max('published_at').as('published'))
    .where('county', '=', county)
    .executeTakeFirstOrThrow()
  const { withdrawn } = await sqlOf(db)
    .selectFrom('explanation')
    .select(({ fn }) => fn.max('withdrawn_at').as('withdrawn'))
    .where('county', '=', county)
    .executeTakeFirstOrThrow()
  const moments = [published, withdrawn].flatMap((one) => (one === null ? [] : [Temporal.Instant.from(one)]))
  return moments.toSorted(Temporal.Instant.compare).at(-1) ?? null
}
