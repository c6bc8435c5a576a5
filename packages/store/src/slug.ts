import type { GazetteDocument } from '@zhengling/gazette'
import type { ExpressionBuilder } from 'kysely'
import { type Executor, sqlOf } from './executor.ts'
import { fold } from './fold.ts'
import { normaliseNumber, titleSlug } from './number.ts'
import type { Tables } from './tables.ts'

/** A document that is in the store, by its newest version. */
export interface Known {
  readonly issue: string
  readonly title: string
  readonly version: number
  /** The newest version that came from print, without what was added to it since. */
  readonly printVersion: number
  readonly printHash: string
  readonly placesHash: string
}

type Named = readonly Pick<GazetteDocument, 'number' | 'title'>[]

/** Those of the county's documents that any of these could be, by slug. */
export async function knownDocuments(
  db: Executor,
  county: string,
  issue: string,
  documents: Named,
): Promise<ReadonlyMap<string, Known>> {
  const numbers = documents.flatMap(({ number }) => (number === null ? [] : [normaliseNumber(number)]))
  const titles = documents.flatMap(({ number, title }) =>
    number === null ? titleSlugs(issue, title, documents.length) : [],
  )
  // Not only needless: with a condition that is never true the planner opens the versions of every county.
  if (numbers.length + titles.length === 0) return new Map()
  const rows = await sqlOf(db)
    .selectFrom('document as d')
    .innerJoin('document_version as v', (join) =>
      join.onRef('v.county', '=', 'd.county').onRef('v.document', '=', 'd.slug'),
    )
    .select(['d.slug', 'd.issue', 'v.title', 'v.version', 'v.print_hash', 'v.places_hash'])
    .select((eb) => printVersion(eb, county).as('print_version'))
    .where('d.county', '=', county)
    .where((eb) => eb.or([eb('d.number', 'in', numbers), eb('d.slug', 'in', titles)]))
    .distinctOn('d.slug')
    .orderBy('d.slug')
    .orderBy('v.version', 'desc')
    .execute()
  return new Map(
    rows.map(({ slug, issue: first, title, version, ...row }) => [
      slug,
      {
        issue: first,
        title,
        version,
        printVersion: row.print_version ?? version,
        printHash: row.print_hash,
        placesHash: row.places_hash,
      },
    ]),
  )
}

/** The county is given and not taken from `v`: so the database knows which partition it means before it looks. */
const printVersion = (eb: ExpressionBuilder<Tables & { v: Tables['document_version'] }, 'v'>, county: string) =>
  eb
    .selectFrom('document_version as p')
    .select(({ fn }) => fn.max('p.version').as('version'))
    .where('p.county', '=', county)
    .whereRef('p.document', '=', 'v.document')
    .where('p.made_by', '=', 'print')

/**
 * The slugs of an issue's documents. A document is known by its number, or by its title within its issue where it
 * has none. A number that another document already bears, printed in another issue under another title or earlier in
 * this one, is most likely a misprint: its bearer is kept apart under ~2, never as a version of the other.
 */
export function slugsFor(
  documents: Named,
  issue: string,
  known: ReadonlyMap<string, Known>,
): {
  readonly slugs: readonly string[]
  readonly collisions: readonly { number: string; title: string; slug: string }[]
} {
  const slugs: string[] = []
  const collisions: { number: string; title: string; slug: string }[] = []
  for (const { number, title } of documents) {
    const base = number === null ? titleSlug(issue, title) : normaliseNumber(number)
    const slug = series(base).find((one) => !slugs.includes(one) && fits(known.get(one), issue, title)) ?? base
    slugs.push(slug)
    if (number !== null && slug !== base) collisions.push({ number, title, slug })
  }
  return { slugs, collisions }
}

const fits = (known: Known | undefined, issue: string, title: string): boolean =>
  known === undefined || known.issue === issue || fold(known.title) === fold(title)

function* series(base: string): Generator<string, undefined> {
  yield base
  for (let n = 2; ; n += 1) yield `${base}~${n}`
}

/** One title stands at most as often in an issue as the issue has documents. */
const titleSlugs = (issue: string, title: string, most: number): readonly string[] =>
  series(titleSlug(issue, title)).take(most).toArray()
