import { type RawBuilder, sql } from 'kysely'

/** Characters of a name that the indexes keep (migration 0005): a longer one would not fit into an index. */
const BEGINNING = 120

/** Whether a text of the database is one of these names, found by the index over its beginning. */
export function isOneOf(text: RawBuilder<string>, names: readonly string[]): RawBuilder<boolean> {
  if (names.length === 0) return sql<boolean>`false`
  const beginnings = names.map((name) => Array.from(name).slice(0, BEGINNING).join(''))
  return sql<boolean>`(left(${text}, ${sql.lit(BEGINNING)}) in (${sql.join(beginnings)}) and ${text} in (${sql.join([...names])}))`
}
