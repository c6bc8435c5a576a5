import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { Word } from '../search/words.ts'
import { type Explanation, explanations } from './explanation.ts'

/**
 * Published explanations that say the words that a search looked for: every one, or of a sentence (`part`) at least half of them;
 * those that say most first.
 */
export async function searchExplanations(
  db: Executor,
  actor: Actor,
  {
    county,
    words,
    mode,
    limit,
  }: {
    readonly county: string
    readonly words: readonly Word[]
    readonly mode: 'all' | 'part'
    readonly limit: number
  },
): Promise<readonly Explanation[]> {
  const asked = words.filter(({ hint }) => hint !== true)
  if (asked.length === 0) return []
  const score = sql<number>`(${sql.join(asked.map(says), sql` + `)})`
  const least = mode === 'all' ? asked.length : Math.ceil(asked.length / 2)
  const { rows } = await sql<{ id: string }>`
    select id from (
      select distinct on (v.explanation) v.explanation as id, ${score} as score, v.published_at
      from explanation_version v join explanation e on e.county = v.county and e.id = v.explanation
      where v.county = ${county} and e.withdrawn_at is null
      order by v.explanation, v.version desc) newest
    where score >= ${least}::int4 order by score desc, published_at desc, id limit ${limit}::int8`.execute(sqlOf(db))
  const found: Explanation[] = []
  for (const { id } of rows) found.push(...(await explanations(db, actor, { county, id })))
  return found
}

const says = ({ texts, names = [] }: Word): RawBuilder<number> =>
  sql<number>`(case when ${sql.join(
    [...new Set([...texts, ...names])].map((text) => sql`strpos(v.searched, ${text}) > 0`),
    sql` or `,
  )} then 1 else 0 end)`
