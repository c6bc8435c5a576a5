import { type RawBuilder, sql } from 'kysely'
import { bodyGram, grams, gramsAbove, isPair } from './grams.ts'
import type { Word } from './words.ts'

/** A condition on, or a value from, a row `c` of search_clause. */
export type Condition = RawBuilder<boolean>
type Value = RawBuilder<number>

export const all = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` and `)})`
export const any = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`

/**
 * What the index alone tells: the clause itself has the pairs of characters, or the body's number. It lets a little
 * too much through, so it always stands beside an exact condition; apart from it, because a filter that had both would
 * compare the whole array again for each clause. A text of one character has no pair: every clause may have it.
 */
export const maySay = ({ texts, body }: Word): Condition =>
  any([...texts.map((text) => hasAll(grams(text))), ...(body === undefined ? [] : [hasAll([bodyGram(body)])])])

/** The same of the clause or of what it stands under. */
export const mayConcern = (word: Word): Condition =>
  any([maySay(word), ...word.texts.map((text) => hasAll(gramsAbove(text)))])

/** The clause itself says any of the words. Two characters the index finds exactly, without a look at the text. */
export function saysAny(words: readonly Word[]): Condition {
  const found = any(words.map(maySay))
  const exact = words.every(({ texts, body }) => body === undefined && texts.every(isPair))
  return exact ? found : all([found, any(words.map(says))])
}

/** Has all of these grams; where there are none, every clause. */
export const hasAll = (codes: readonly number[]): Condition =>
  codes.length === 0 ? sql`true` : sql`c.grams @> ${[...codes]}::integer[]`

const contains = (column: 'text' | 'context' | 'bodies', text: string): Condition =>
  sql`strpos(${sql.ref(`c.${column}`)}, ${text}) > 0`

/** The clause itself says the word, or names the body under any name. */
export const says = ({ texts, body }: Word): Condition =>
  any([
    ...(body === undefined ? [] : [contains('bodies', `\n${body}\n`)]),
    ...texts.map((text) => contains('text', text)),
  ])

/** The clause stands under a text that says the word. */
export const standsUnder = ({ texts }: Word): Condition => any(texts.map((text) => contains('context', text)))

/** A condition that holds in these documents whatever their clauses say. */
export const orOf = (condition: Condition, documents: readonly number[]): Condition =>
  documents.length === 0 ? condition : any([condition, isOf(documents)])

export const isOf = (documents: readonly number[]): Condition => sql`c.document = any(${[...documents]}::integer[])`

/** How much a clause says of a word, roughly: said 1, only above it 0.3. */
export const amount = (word: Word): Value =>
  sql<number>`case when ${says(word)} then 1::real when ${standsUnder(word)} then 0.3::real else 0::real end`

/** Long clauses say many things: the same word counts for less in them. A Chinese character has three bytes. */
export const lengthWeight: Value = sql<number>`(1::real / (1 + octet_length(c.text) / 450::real))`
