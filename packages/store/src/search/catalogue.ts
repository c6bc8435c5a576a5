import { type Actor, isEditor } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { commonGrams } from './candidates.ts'
import type { Names } from './names.ts'
import { normalise } from './normalise.ts'
import { type Vocabulary, vocabularyFrom } from './vocabulary.ts'

/** The searched documents of a county as a process remembers them: few, and asked for by every query. */
export interface Catalogue {
  readonly revision: number
  readonly names: Names
  /** The newest version of each document, and the newest that is public, by which of the two an actor sees. */
  readonly inside: Shelf
  readonly open: Shelf
  /** In how many clauses a pattern of grams is, as far as it has been asked. */
  readonly counts: Map<string, number>
  /** In which part of all clauses the commonest grams are, roughly. */
  readonly common: ReadonlyMap<number, number>
}

/** The versions that one kind of actor sees. */
export interface Shelf {
  readonly byId: ReadonlyMap<number, SearchedDocument>
  /** Clauses in the index. */
  readonly clauses: number
  /** What the documents call things, and the county's bodies. */
  readonly vocabulary: Vocabulary
}

type Row = Omit<Kept<'search_document'>, 'county' | 'form'>

export type SearchedDocument = Omit<Row, 'terms'> & {
  /** Lines of the head that are titles, of the document and of what it carries. */
  readonly titles: readonly string[]
}

const remembered = new WeakMap<object, Map<string, Catalogue>>()

/** The catalogue as of the county's revision; read again when that has changed, by whatever process. */
export async function catalogueOf(db: Executor, county: string, names: Names): Promise<Catalogue> {
  const sql = sqlOf(db)
  const state = await sql.selectFrom('search_state').select('revision').where('county', '=', county).executeTakeFirst()
  const revision = state?.revision ?? 0
  const counties = remembered.get(db) ?? new Map<string, Catalogue>()
  remembered.set(db, counties)
  const known = counties.get(county)
  if (known?.revision === revision && known.names === names) return known
  const rows = await sql.selectFrom('search_document').selectAll().where('county', '=', county).execute()
  const open = shelf(
    rows.filter((row) => row.public),
    names,
  )
  const newest = rows.filter((row) => row.newest)
  const inside = newest.every((row) => row.public) ? open : shelf(newest, names)
  const common = await commonGrams(db)
  const catalogue = { revision, names, open, inside, counts: new Map<string, number>(), common }
  counties.set(county, catalogue)
  return catalogue
}

/** The versions that the actor searches: the public the newest published, those inside the newest. */
export const shelfOf = (actor: Actor, { open, inside }: Catalogue): Shelf => (isEditor(actor) ? inside : open)

function shelf(rows: readonly Row[], names: Names): Shelf {
  const terms = new Map(names.all.map((name) => [name, 1]))
  for (const row of rows) for (const term of row.terms.split('\n')) terms.set(term, (terms.get(term) ?? 0) + 1)
  return {
    byId: new Map(rows.map(({ terms: _, ...row }) => [row.id, { ...row, titles: titlesIn(row) }])),
    clauses: rows.reduce((sum, row) => sum + row.clauses, 0),
    vocabulary: vocabularyFrom(terms),
  }
}

const DAY = /^‹\d+›年‹\d+›月‹\d+›日$/

function titlesIn({ head, number, issuer }: Pick<SearchedDocument, 'head' | 'number' | 'issuer'>): readonly string[] {
  const others = [number, issuer].map((text) => normalise(text ?? '').text)
  return head.split('\n').filter((line) => !others.includes(line) && !DAY.test(line))
}
