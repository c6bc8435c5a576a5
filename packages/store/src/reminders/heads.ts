import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'

/** Who heads a body today: by his post. */
export interface Head {
  readonly body: string
  readonly post: string
  readonly name: string
}

/** Holders today of posts with these titles: appointments approved and not over, none that rests. For whoever keeps the ledger. */
export async function headsToday(
  db: Executor,
  actor: Actor,
  {
    county,
    today,
    posts,
  }: { readonly county: string; readonly today: Temporal.PlainDate; readonly posts: readonly string[] },
): Promise<readonly Head[]> {
  if (mayNot(actor, 'keep-ledger') !== null || posts.length === 0) return []
  const day = today.toString()
  return sqlOf(db)
    .selectFrom('appointment as a')
    .innerJoin('person as p', (join) => join.onRef('p.county', '=', 'a.county').onRef('p.id', '=', 'a.person'))
    .select(['a.body', 'a.post', 'p.name'])
    .where('a.county', '=', county)
    .where('a.post', 'in', [...posts])
    .where('a.approved_at', 'is not', null)
    .where('a.ended_at', 'is', null)
    .where('a.since', '<=', day)
    .where((eb) => eb.or([eb('a.until', 'is', null), eb('a.until', '>=', day)]))
    .where(sql<boolean>`not exists (select from appointment r where r.county = ${county} and r.other = a.id and r.rests
      and r.approved_at is not null and r.ended_at is null and r.since <= ${day}::date
      and (r.until is null or r.until >= ${day}::date))`)
    .orderBy('a.body')
    .orderBy('p.id')
    .execute()
}
