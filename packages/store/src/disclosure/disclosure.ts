import { type Actor, isEditor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { DisclosureEntryTable, MadeBy } from '../tables.ts'

/** A day that the office has entered, with its source. */
export interface DisclosureEntry {
  readonly n: number
  readonly kind: DisclosureEntryTable['kind']
  /** YYYY-MM-DD */
  readonly day: string
  /** Where it was published; null of 印发. */
  readonly place: string | null
  readonly source: string
  /** Why it no longer counts; null where it does. */
  readonly voidWhy: string | null
}

/** What the term of publication of one version of a document follows from. */
export interface Disclosure {
  readonly slug: string
  readonly version: number
  readonly number: string | null
  readonly title: string
  readonly issuer: string | null
  /** 成文日期, YYYY-MM-DD; null where none is printed or the printed one is no day. */
  readonly issued: string | null
  readonly madeBy: MadeBy
  /** Why it differs from the version before, where someone said so. */
  readonly reason: string | null
  readonly madeAt: Temporal.Instant
  /** When it first became public here; null where it never was, or where that was not kept. */
  readonly firstAt: Temporal.Instant | null
  readonly open: boolean
  readonly withdrawn: boolean
  /** The day printed on the issue that the version was read from. */
  readonly gazette: string | null
  readonly entries: readonly DisclosureEntry[]
}

/** The versions of documents that the actor may see, of one document or of all, or those that never were public; the latest issued first. */
export async function disclosures(
  db: Executor,
  actor: Actor,
  {
    county,
    document,
    unpublished = false,
  }: { readonly county: string; readonly document?: string; readonly unpublished?: boolean },
): Promise<readonly Disclosure[]> {
  const rows = await sqlOf(db)
    .selectFrom('document_version as d')
    .innerJoin('issue_version as i', (join) =>
      join
        .onRef('i.county', '=', 'd.county')
        .onRef('i.issue', '=', 'd.issue')
        .onRef('i.version', '=', 'd.issue_version'),
    )
    .leftJoin('withdrawal as w', (join) =>
      join
        .onRef('w.county', '=', 'd.county')
        .on('w.object_kind', '=', 'document')
        .onRef('w.object', '=', 'd.document')
        .onRef('w.version', '=', 'd.version'),
    )
    .select(['d.document as slug', 'd.version', 'd.number', 'd.title', 'd.issuer', 'd.issued', 'd.reason'])
    .select(['d.made_by as madeBy', 'd.made_at as madeAt', 'd.first_published_at as firstAt'])
    .select(['d.published_at', 'w.withdrawn_at', 'i.printed_on as gazette'])
    .where('d.county', '=', county)
    .$if(document !== undefined, (q) => q.where('d.document', '=', document ?? ''))
    .$if(!isEditor(actor), (q) => q.where('d.published_at', 'is not', null))
    .$if(unpublished, (q) => q.where('d.first_published_at', 'is', null).where('w.withdrawn_at', 'is', null))
    .orderBy('d.issued', (order) => order.desc().nullsLast())
    .orderBy('d.document')
    .orderBy('d.version')
    .execute()
  const entries = await sqlOf(db)
    .selectFrom('disclosure_entry')
    .select(['document', 'version', 'n', 'kind', 'day', 'place', 'source', 'void_why as voidWhy'])
    .where('county', '=', county)
    .$if(document !== undefined, (q) => q.where('document', '=', document ?? ''))
    .orderBy('n')
    .execute()
  const byVersion = Map.groupBy(entries, (one) => `${one.document}@${one.version}`)
  return rows.map(({ published_at, withdrawn_at, ...row }) => ({
    ...row,
    open: published_at !== null,
    withdrawn: withdrawn_at !== null,
    entries: (byVersion.get(`${row.slug}@${row.version}`) ?? []).map(({ document: _d, version: _v, ...one }) => one),
  }))
}
