import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import type { WorkRunTable } from '../tables.ts'

/** Work that comes again, by its name in a county. */
export interface WorkKey {
  readonly county: string
  readonly name: string
}

/** How it stands. */
export interface WorkStanding {
  readonly name: string
  readonly registered: Temporal.Instant
  /** The latest moment whose run is done. */
  readonly doneThrough: string | null
  /** The moment of the run under way. */
  readonly running: string | null
  /** A run is under way whose process has not been heard of. */
  readonly abandoned: boolean
  /** In a row. */
  readonly failures: number
  /** Whether it waits after a failure. */
  readonly backingOff: boolean
  readonly retryAt: Temporal.Instant | null
}

/** By the database's clock, which all processes share. */
export const isLost = sql<boolean>`(worker is not null and alive_until < clock_timestamp())`

/** Makes work known, so that it is owed from now on; what is known already stays as it is. */
export async function registerWork(
  db: Executor,
  actor: Actor,
  {
    county,
    names,
    now,
  }: { readonly county: string; readonly names: readonly string[]; readonly now: Temporal.Instant },
): Promise<void> {
  if (mayNot(actor, 'run-work') !== null || names.length === 0) return
  await sqlOf(db)
    .insertInto('recurring_work')
    .values(names.map((name) => ({ county, name, registered_at: now.toString(), ...IDLE, failures: 0 })))
    .onConflict((conflict) => conflict.columns(['county', 'name']).doNothing())
    .execute()
}

const IDLE = { done_through: null, running_for: null, worker: null, alive_until: null, retry_at: null }

/** All work of a county. How it stands is no secret: what waits for it says so to everybody. */
export async function worksOf(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly WorkStanding[]> {
  return sqlOf(db)
    .selectFrom('recurring_work')
    .select(['name', 'registered_at as registered', 'done_through as doneThrough', 'running_for as running'])
    .select(['failures', 'retry_at as retryAt', isLost.as('abandoned')])
    .select(sql<boolean>`coalesce(retry_at > clock_timestamp(), false)`.as('backingOff'))
    .where('county', '=', county)
    .orderBy('name')
    .execute()
}

/** One run of it, done, failed or under way. */
export interface RunView {
  readonly name: string
  readonly moment: string
  readonly state: WorkRunTable['state']
  readonly attempts: number
  readonly began: Temporal.Instant
  readonly ended: Temporal.Instant | null
  readonly skipped: number
  readonly message: string | null
}

/** The latest runs of each work, the latest first; at most `each` of one. */
export async function runsOf(
  db: Executor,
  actor: Actor,
  { county, each }: { readonly county: string; readonly each: number },
): Promise<readonly RunView[]> {
  if (mayNot(actor, 'watch-operations') !== null && mayNot(actor, 'run-work') !== null) return []
  const place = sql<number>`row_number() over (partition by name order by moment desc)`
  return sqlOf(db)
    .selectFrom(
      sqlOf(db).selectFrom('work_run').selectAll().select(place.as('place')).where('county', '=', county).as('r'),
    )
    .select(['name', 'moment', 'state', 'attempts', 'began_at as began', 'ended_at as ended', 'skipped', 'message'])
    .where('place', '<=', each)
    .orderBy('name')
    .orderBy('moment', 'desc')
    .execute()
}
