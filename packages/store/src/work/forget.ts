import { sql } from 'kysely'
import { before } from '../after.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'

export interface Forgetting {
  readonly county: string
  readonly now: Temporal.Instant
  /** How long traces of signing in are kept. */
  readonly tracesKept: Temporal.Duration
}

/** Runs of what comes every few minutes are of interest for a day, those of days for as long as a year is looked back on. */
const MINUTES_KEPT = Temporal.Duration.from({ days: 1 })
const DAYS_KEPT = Temporal.Duration.from({ months: 13 })

/** Deletes what is over and no longer kept; gives how many rows of each table. */
export async function forgetOver(
  tx: Executor,
  { county, now, tracesKept }: Forgetting,
): Promise<Readonly<Record<string, number>>> {
  const traces = instant(before(now, tracesKept))
  const [days, minutes] = [instant(before(now, DAYS_KEPT)), instant(before(now, MINUTES_KEPT))]
  // The latest session stays: that somebody has signed in once is what keeps the first link from being offered again.
  const latest = sql`(select token_hash from session where county = ${county} order by created_at desc, token_hash limit 1)`
  const over = {
    failed_sign_in: sql`at < ${traces}`,
    one_time_link: sql`expires_at < ${traces}`,
    oidc_flow: sql`expires_at < ${instant(now)}`,
    session: sql`expires_at < ${traces} and token_hash <> ${latest}`,
    work_run: sql`began_at < ${days} or (moment like '%T%' and began_at < ${minutes})`,
  }
  const counts: Record<string, number> = {}
  for (const [table, condition] of Object.entries(over)) {
    const deletion = sql`delete from ${sql.table(table)} where county = ${county} and (${condition})`
    const { numAffectedRows = 0n } = await deletion.execute(sqlOf(tx))
    if (numAffectedRows > 0n) counts[table] = Number(numAffectedRows)
  }
  return counts
}
