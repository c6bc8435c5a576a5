import { type RawBuilder, sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'
import { type Condition, isOf } from './condition.ts'

/** A document with clauses that fit. */
export interface Candidate {
  readonly document: number
  /** How many clauses fit. */
  readonly clauses: number
  /** Of the best one, roughly. */
  readonly score: number
}

/** A clause as the index has it. */
export interface IndexedClause {
  readonly document: number
  readonly ordinal: number
  readonly path: string
  readonly heading: boolean
  readonly text: string
  readonly context: string
  readonly bodies: string
}

/** The documents in which a clause fits, with a rough score each. */
export async function candidates(
  db: Executor,
  county: string,
  fits: Condition,
  score: RawBuilder<number>,
): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select c.document, count(*)::integer as clauses, max(${score})::real as score
    from search_clause c where c.county = ${county} and ${fits} group by c.document`.execute(sqlOf(db))
  return rows
}

/** The clauses that fit, of these documents only. */
export async function clausesOf(
  db: Executor,
  county: string,
  documents: readonly number[],
  fits: Condition,
): Promise<readonly IndexedClause[]> {
  const { rows } = await sql<IndexedClause>`
    select c.document, c.ordinal, c.path, c.heading, c.text, c.context, c.bodies
    from search_clause c where c.county = ${county} and ${isOf(documents)} and ${fits}
    order by c.document, c.ordinal`.execute(sqlOf(db))
  return rows
}

/** In how many clauses each pattern of grams is. */
export async function frequencies(
  db: Executor,
  county: string,
  patterns: readonly (readonly number[])[],
): Promise<readonly number[]> {
  if (patterns.length === 0) return []
  const counts = patterns.map(
    (codes) => sql`(select count(*) from search_clause c
      where c.county = ${county} and c.grams @> ${[...codes]}::integer[])::integer`,
  )
  const { rows } = await sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`.execute(sqlOf(db))
  return rows[0]?.counts ?? []
}

/**
 * In which part of all clauses the commonest grams are, by the statistics that the database keeps for its own plans:
 * counting those clauses would take longer than finding them. Empty where it has none yet.
 */
export async function commonGrams(db: Executor): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ gram: number; share: number }>`
    select gram, share from pg_stats, unnest(most_common_elems::text::integer[], most_common_elem_freqs) as u (gram, share)
    where schemaname = current_schema() and tablename = 'search_clause' and attname = 'grams' and gram is not null`.execute(
    sqlOf(db),
  )
  return new Map(rows.map(({ gram, share }) => [gram, share]))
}

/** Whether any clause fits. */
export async function anyFits(db: Executor, county: string, fits: Condition): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists(select from search_clause c where c.county = ${county} and ${fits}) as some`.execute(sqlOf(db))
  return rows[0]?.some ?? false
}

/** Texts that are looked at for a mistyped word: enough to tell which word was meant. */
const LOOKED_AT = 60

/** Some texts in which a pattern occurs, of clauses that fit. */
export async function textsWith(
  db: Executor,
  county: string,
  fits: Condition,
  pattern: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ text: string }>`
    select c.text from search_clause c
    where c.county = ${county} and ${fits} and c.text ~ ${pattern} limit ${sql.lit(LOOKED_AT)}`.execute(sqlOf(db))
  return rows.map(({ text }) => text)
}
