import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'

/**
 * A mark of what is open to everybody: another as soon as a version of a document, an issue or an explanation becomes so or ceases to be. Not made of
 * the last moment, since a rehearsal plays its hours again and again.
 */
export async function openMark(db: Executor, _actor: Actor, { county }: { readonly county: string }): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select encode(sha256(convert_to(coalesce(string_agg(one, E'\n' order by one), ''), 'UTF8')), 'hex') as mark
    from (
      select concat_ws(' ', 'document', document, version, published_at) as one
      from document_version where county = ${county} and published_at is not null
      union all
      select concat_ws(' ', 'issue', issue, version, published_at)
      from issue_version where county = ${county} and published_at is not null
      union all
      select concat_ws(' ', 'explanation', v.explanation, v.version, v.published_at)
      from explanation_version v join explanation e on e.county = ${county} and e.id = v.explanation
      where v.county = ${county} and e.withdrawn_at is null
    ) as open`.execute(sqlOf(db))
  return rows[0]?.mark ?? ''
}
