import { type Actor, isEditor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'

/** A document as lists name it, in the newest version that the actor may see. */
export interface NamedDocument {
  readonly slug: string
  readonly version: number
  readonly number: string | null
  readonly title: string
  /** YYYY-MM-DD, null where none is printed or it is not a day of the calendar. */
  readonly issued: string | null
}

/** Facts of each document in the newest version that the actor may see, with the document they stand in. */
export function newestFacts(db: Executor, actor: Actor, county: string) {
  const sql = sqlOf(db)
  const newest = sql
    .selectFrom('document_version')
    .select(['document', 'version', 'number', 'title', 'issued'])
    .where('county', '=', county)
    .$if(!isEditor(actor), (query) => query.where('published_at', 'is not', null))
    .distinctOn('document')
    .orderBy('document')
    .orderBy('version', 'desc')
    .as('d')
  return sql
    .selectFrom('fact as f')
    .innerJoin(newest, (join) => join.onRef('d.document', '=', 'f.document').onRef('d.version', '=', 'f.version'))
    .select(['d.document as slug', 'd.version', 'd.number', 'd.title', 'd.issued'])
    .select(['f.ordinal', 'f.clause', 'f.text', 'f.span_from as from', 'f.span_to as to', 'f.value'])
    .where('f.county', '=', county)
    .orderBy('d.issued', (order) => order.desc().nullsLast())
    .orderBy('d.document')
    .orderBy('f.ordinal')
}

/** The document of a row, without what else stands in it. */
export const documentOf = ({ slug, version, number, title, issued }: NamedDocument): NamedDocument => ({
  slug,
  version,
  number,
  title,
  issued,
})
