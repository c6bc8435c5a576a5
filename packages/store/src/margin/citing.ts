import type { ReferenceFact, Span } from '@zhengling/gazette'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { seenVersion } from '../newest.ts'
import { normaliseNumber } from '../number.ts'
import { type ClauseText, clausesAt, keyOf } from './clauses.ts'
import { isOneOf } from './named.ts'
import { documentOf, type NamedDocument, newestFacts } from './newest.ts'
import { bareTitle, titleNames } from './titles.ts'

/** A clause of another document that cites this one. */
export interface Citing {
  readonly from: NamedDocument
  readonly clause: ClauseText
  /** The words that cite, in the order of print. */
  readonly words: readonly { readonly span: Span; readonly text: string }[]
  /** The places of this document that are cited (第六条, 附件1); empty where it is cited as a whole. */
  readonly targets: readonly string[]
}

/** A reference's target, or the text it belongs to, without title marks: what a title is compared with. */
export const bareIn = (key: 'target' | 'of') => sql<string>`translate(f.value ->> ${sql.lit(key)}, '《》<>〈〉', '')`

/** Who cites a document by its number or title, in the newest versions that the actor may see; itself left out. */
export async function citedBy(
  db: Executor,
  actor: Actor,
  { county, document }: { readonly county: string; readonly document: string },
): Promise<readonly Citing[]> {
  const seen = await seenVersion(db, actor, { county, document })
  if (seen === undefined) return []
  const { slug, version } = seen
  const { number, title, printed } = await sqlOf(db)
    .selectFrom('document_version')
    .select(['number', 'title', 'printed'])
    .where((eb) => eb.and({ county, document: slug, version }))
    .executeTakeFirstOrThrow()
  const titles = titleNames(title, printed.carries)
  const names = number === null ? titles : [...titles, ...numberWritings(number)]
  const found = await newestFacts(db, actor, county)
    .where('f.kind', '=', 'reference')
    .where('d.document', '!=', slug)
    .where((eb) => eb.or([isOneOf(bareIn('target'), names), isOneOf(bareIn('of'), names)]))
    .execute()
  const clauses = await clausesAt(
    db,
    county,
    found.map(({ slug, version, clause }) => ({ document: slug, version, path: clause })),
  )
  return [
    ...Map.groupBy(found, (row) => keyOf({ document: row.slug, version: row.version, path: row.clause })),
  ].flatMap(([key, rows]): Citing[] => {
    const [first, clause] = [rows[0], clauses.get(key)]
    if (first === undefined || clause === undefined) return []
    return [
      {
        from: documentOf(first),
        clause,
        words: rows.map(({ from, to, text }) => ({ span: [from, to], text })),
        targets: rows.flatMap(({ value }) => {
          const { of, target } = value as ReferenceFact['value']
          return of !== undefined && names.includes(bareTitle(of)) ? [target] : []
        }),
      },
    ]
  })
}

/** The writings of a number that documents use, the year in any brackets. */
function numberWritings(number: string): readonly string[] {
  const written = normaliseNumber(number)
  return ['〔〕', '[]', '［］', '【】', '()', '（）'].map(([open = '', close = '']) =>
    written.replace('〔', open).replace('〕', close),
  )
}
