import { type Actor, isInside } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { normalise } from './normalise.ts'

/** The searched documents of a county as a process remembers them: few, and asked for by every query. */
export interface Catalogue {
  readonly revision: number
  readonly byId: ReadonlyMap<number, SearchedDocument>
  /** Clauses in the index, of all documents. */
  readonly clauses: number
  /** What the documents call things, each once, with the number of documents. */
  readonly terms: ReadonlyMap<string, number>
}

export type SearchedDocument = Omit<Kept<'search_document'>, 'county' | 'form' | 'terms'> & {
  /** Lines of the head that are titles, of the document and of what it carries. */
  readonly titles: readonly string[]
}

const remembered = new WeakMap<object, Map<string, Catalogue>>()

/** The catalogue as of the county's revision; read again when that has changed, by whatever process. */
export async function catalogueOf(db: Executor, county: string): Promise<Catalogue> {
  const sql = sqlOf(db)
  const state = await sql.selectFrom('search_state').select('revision').where('county', '=', county).executeTakeFirst()
  const revision = state?.revision ?? 0
  const counties = remembered.get(db) ?? new Map<string, Catalogue>()
  remembered.set(db, counties)
  const known = counties.get(county)
  if (known?.revision === revision) return known
  const rows = await sql.selectFrom('search_document').selectAll().where('county', '=', county).execute()
  const terms = new Map<string, number>()
  for (const row of rows) {
    if (row.public) for (const term of row.terms.split('\n')) terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  const catalogue: Catalogue = {
    revision,
    byId: new Map(
      rows.map(({ county: _, form: _f, terms: _t, ...row }) => [row.id, { ...row, titles: titlesIn(row) }]),
    ),
    clauses: rows.reduce((sum, row) => sum + row.clauses, 0),
    terms,
  }
  counties.set(county, catalogue)
  return catalogue
}

/** The version of a document that the actor searches: the public the newest published, those inside the newest. */
export const isSeen = (actor: Actor, { newest, public: open }: Pick<SearchedDocument, 'newest' | 'public'>): boolean =>
  isInside(actor) ? newest : open

const DAY = /^‹\d+›年‹\d+›月‹\d+›日$/

function titlesIn({ head, number, issuer }: Pick<SearchedDocument, 'head' | 'number' | 'issuer'>): readonly string[] {
  const others = [number, issuer].map((text) => normalise(text ?? '').text)
  return head.split('\n').filter((line) => !others.includes(line) && !DAY.test(line))
}
