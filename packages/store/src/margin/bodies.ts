import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { newestFacts } from './newest.ts'

/** A body that the county's documents name. */
export interface NamedBody {
  /** Its canonical name, or where the county's table has none, the name as printed. */
  readonly name: string
  /** Whether the county's table of bodies has it. */
  readonly known: boolean
  readonly documents: number
  /** Places where it is named other than as issuer or addressee. */
  readonly mentions: number
  /** Those of them where it must act: 牵头, 责任. */
  readonly duties: number
}

/** The name that a body's facts are gathered under. */
export const bodyName = sql<string>`coalesce(f.value ->> 'canonical', f.value ->> 'name')`

/** Every body that documents name, in the newest versions that the actor may see; the known first, the busiest first. */
export async function bodiesNamed(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly NamedBody[]> {
  const rows = await newestFacts(db, actor, county)
    .clearSelect()
    .clearOrderBy()
    .where('f.kind', '=', 'body')
    .select([
      bodyName.as('name'),
      sql<boolean>`bool_or(f.value ? 'canonical')`.as('known'),
      sql<number>`count(distinct f.document)`.as('documents'),
      sql<number>`count(*) filter (where coalesce(f.value ->> 'role', '') not in ('发文', '主送'))`.as('mentions'),
      sql<number>`count(*) filter (where f.value ->> 'role' in ('牵头', '责任'))`.as('duties'),
    ])
    .groupBy(bodyName)
    .execute()
  return rows.toSorted(
    (a, b) =>
      Number(b.known) - Number(a.known) ||
      b.duties - a.duties ||
      b.mentions - a.mentions ||
      b.documents - a.documents ||
      (a.name < b.name ? -1 : 1),
  )
}
