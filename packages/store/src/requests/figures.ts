import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { requestsSeen } from './scope.ts'

/** The numbers of a year, of the requests that the actor sees. */
export interface RequestFigures {
  /** Entered in earlier years and not ended before this one. */
  readonly carriedIn: number
  /** Entered in this year. */
  readonly received: number
  /** Ended in this year, by how it was answered, or 已撤回 or 视为放弃. */
  readonly ended: ReadonlyMap<string, number>
  /** Not ended by the end of the year. */
  readonly carriedOut: number
}

/** What a yearly report counts (条例第五十条); its form was not at hand, so the rows are those that the cases have. */
export async function requestFigures(
  db: Executor,
  actor: Actor,
  { county, year }: { readonly county: string; readonly year: number },
): Promise<RequestFigures> {
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`]
  const seen = () =>
    sqlOf(db)
      .selectFrom('info_request')
      .where('county', '=', county)
      .where('year', '<=', year)
      .where(requestsSeen(actor))
  const { carriedIn, received } = await seen()
    .select([
      sql<number>`count(*) filter (where year < ${year} and (ended is null or ended >= ${first}::date))::int8`.as(
        'carriedIn',
      ),
      sql<number>`count(*) filter (where year = ${year})::int8`.as('received'),
    ])
    .executeTakeFirstOrThrow()
  const rows = await seen()
    .select([sql<string>`coalesce(answer, state)`.as('how'), sql<number>`count(*)::int8`.as('n')])
    .where('ended', '>=', first)
    .where('ended', '<', next)
    .groupBy(sql`coalesce(answer, state)`)
    .execute()
  const ended = new Map(rows.map(({ how, n }) => [how, n]))
  const done = rows.reduce((sum, { n }) => sum + n, 0)
  return { carriedIn, received, ended, carriedOut: carriedIn + received - done }
}
