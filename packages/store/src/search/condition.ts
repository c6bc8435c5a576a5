import { type RawBuilder, sql } from 'kysely'
import { bodyGram, grams } from './grams.ts'
import type { Word } from './words.ts'

/** A condition on, or a value from, a row `c` of search_clause. */
export type Condition = RawBuilder<boolean>
type Value = RawBuilder<number>

export const all = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` and `)})`
export const any = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`

/** Has all pairs of characters: what the index finds. A text of one character has none and is looked for by reading. */
const hasGrams = (codes: readonly number[]): readonly Condition[] =>
  codes.length === 0 ? [] : [sql`c.grams @> ${[...codes]}::integer[]`]

const contains = (column: 'text' | 'context' | 'bodies', text: string): Condition =>
  sql`strpos(${sql.ref(`c.${column}`)}, ${text}) > 0`

/** The clause itself says the word, or names the body under any name. */
export const says = ({ texts, body }: Word): Condition =>
  any([
    ...texts.map((text) => all([...hasGrams(grams(text)), contains('text', text)])),
    ...(body === undefined ? [] : [all([...hasGrams([bodyGram(body)]), contains('bodies', `\n${body}\n`)])]),
  ])

/** The clause says the word, or stands under a text that says it. */
export const saysOrStandsUnder = (word: Word): Condition =>
  any([says(word), ...word.texts.map((text) => all([...hasGrams(grams(text)), contains('context', text)]))])

export const isOf = (documents: readonly number[]): Condition => sql`c.document = any(${[...documents]}::integer[])`

/** How much a clause says of a word, roughly: said once 1, more often up to 2, only above it 0.3. */
export const amount = ({ texts, body }: Word): Value => {
  const times = texts.map(
    (text) => sql`(length(c.text) - length(replace(c.text, ${text}, '')))::real / ${sql.lit(text.length)}`,
  )
  const named = body === undefined ? [] : [sql`case when ${contains('bodies', `\n${body}\n`)} then 1 else 0 end`]
  const most = sql<number>`greatest(${sql.join([...times, ...named])})`
  const above = any(texts.map((text) => contains('context', text)))
  return sql<number>`case when ${most} > 0 then 0.75 + least(${most}, 5) / 4 when ${above} then 0.3 else 0 end`
}

/** Long clauses say many things: the same word counts for less in them. */
export const lengthWeight: Value = sql<number>`(1 / (1 + length(c.text) / 150.0))::real`
