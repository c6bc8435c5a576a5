import type { ReferenceFact } from '@zhengling/gazette'
import { type RawBuilder, sql } from 'kysely'
import { type Actor, isEditor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { normaliseNumber } from '../number.ts'
import { type ClauseText, clausesAt, keyOf } from './clauses.ts'
import { isOneOf } from './named.ts'
import { documentOf, type NamedDocument } from './newest.ts'
import { bareTitle, titleNames } from './titles.ts'

/** A document of the store that a reference cites, and the clause of it where one is named and there. */
export interface Cited {
  readonly document: NamedDocument
  readonly clause: ClauseText | null
}

type Reference = ReferenceFact['value']

/**
 * Which documents of the store these references cite, in the newest versions that the actor may see: by number in any
 * brackets, by title, or by the title of the text that a covering notice carries. A title that several documents bear
 * is left without an answer. The answer is asked by the reference's own value.
 */
export async function citedIn(
  db: Executor,
  actor: Actor,
  { county, references }: { readonly county: string; readonly references: readonly Reference[] },
): Promise<(reference: Reference) => Cited | undefined> {
  const named = references.flatMap(({ to, target, of }) =>
    of !== undefined ? [of] : to === '文件' || to === '文号' ? [target] : [],
  )
  const numbers = [...new Set(named.map(normaliseNumber))]
  const titles = [...new Set(named.map(bareTitle))]
  const documents = named.length === 0 ? [] : await documentsNamed(db, actor, county, { numbers, titles })
  const bySlug = new Map(documents.map((one) => [one.slug, one]))
  const byTitle = Map.groupBy(
    documents.flatMap((document) => titleNames(document.title, document.carries).map((name) => ({ name, document }))),
    ({ name }) => name,
  )
  const documentOfName = (name: string) => {
    const same = byTitle.get(bareTitle(name)) ?? []
    return bySlug.get(normaliseNumber(name)) ?? (same.length === 1 ? same[0]?.document : undefined)
  }
  const keys = references.flatMap(({ of, target }) => {
    const document = of === undefined ? undefined : documentOfName(of)
    return document === undefined ? [] : [{ document: document.slug, version: document.version, path: target }]
  })
  const clauses = await clausesAt(db, county, keys)
  return ({ to, target, of }) => {
    const name = of ?? (to === '文件' || to === '文号' ? target : undefined)
    const document = name === undefined ? undefined : documentOfName(name)
    if (document === undefined) return undefined
    const { slug, version } = document
    const clause = of === undefined ? undefined : clauses.get(keyOf({ document: slug, version, path: target }))
    return { document: documentOf(document), clause: clause ?? null }
  }
}

/** What `bareTitle` makes of a text, in the database. */
export const bareText = (text: RawBuilder<unknown>) =>
  sql<string>`regexp_replace(${text}, '[[:space:]《》<>〈〉]', '', 'g')`

async function documentsNamed(
  db: Executor,
  actor: Actor,
  county: string,
  { numbers, titles }: { readonly numbers: readonly string[]; readonly titles: readonly string[] },
) {
  const carried = bareText(sql`v.printed ->> 'carries'`)
  const title = bareText(sql`v.title`)
  const inNotice = sql<string>`substring(${title} from '印发(.+)的通知$')`
  return sqlOf(db)
    .selectFrom('document_version as v')
    .select(['v.document as slug', 'v.version', 'v.number', 'v.title', 'v.issued'])
    .select(sql<string | null>`v.printed ->> 'carries'`.as('carries'))
    .where('v.county', '=', county)
    .$if(!isEditor(actor), (query) => query.where('v.published_at', 'is not', null))
    .where((eb) =>
      eb.or([
        eb('v.document', 'in', numbers),
        isOneOf(title, titles),
        isOneOf(inNotice, titles),
        isOneOf(carried, titles),
      ]),
    )
    .distinctOn('v.document')
    .orderBy('v.document')
    .orderBy('v.version', 'desc')
    .execute()
}
