import { sql } from 'kysely'
import { type Actor, accountOf, isEditor } from '../actor.ts'
import type { Json } from '../canonical.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { SourceText } from '../source.ts'
import type { JobState } from '../tables.ts'

/** A file on its way into the store. */
export interface ImportJob {
  readonly id: string
  readonly name: string
  readonly state: JobState
  /** Which step of the reading is under way. */
  readonly step: number
  /** Why it was refused. */
  readonly message: string | null
  /** What storing it would do, and what it did, as whoever read and stored it wrote it down. */
  readonly foreseen: Json | null
  readonly result: Json | null
  readonly published: boolean | null
  /** Whether its text is kept, so that the reading can be taken up again without the file. */
  readonly kept: boolean
  /** Under way, but the process that worked on it has not been heard of. */
  readonly abandoned: boolean
  readonly receivedAt: Temporal.Instant
}

/** A job by its name in a county. */
export interface JobKey {
  readonly county: string
  readonly id: string
}

/** Whose jobs an actor may see and go on with: his own. */
export const ownerOf = (actor: Actor): string => accountOf(actor) ?? ''

/** Taken for lost when not heard of for so long: many times as long as it takes to say so. */
export const LEASE = sql<string>`clock_timestamp() + interval '30 seconds'`

/** Under way, and nobody has been heard of who does it. By the database's clock, which all processes share. */
export const isAbandoned = sql<boolean>`(state in ('reading', 'storing') and alive_until < clock_timestamp())`

const jobs = (db: Executor, actor: Actor, county: string) =>
  sqlOf(db)
    .selectFrom('import_job')
    .select(['id', 'name', 'state', 'step', 'message', 'foreseen', 'result', 'published'])
    .select([sql<boolean>`text is not null`.as('kept'), isAbandoned.as('abandoned'), 'received_at as receivedAt'])
    .where((eb) => eb.and({ county, account: ownerOf(actor) }))

/** One job of the actor's; undefined where there is none. */
export async function importJob(db: Executor, actor: Actor, { county, id }: JobKey): Promise<ImportJob | undefined> {
  return isEditor(actor) ? jobs(db, actor, county).where('id', '=', id).executeTakeFirst() : undefined
}

/** The actor's jobs that have not ended, the latest first. */
export async function importsUnderWay(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly ImportJob[]> {
  if (!isEditor(actor)) return []
  return jobs(db, actor, county)
    .where('state', 'in', ['reading', 'preview', 'storing'])
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .execute()
}

/** How many files are being read or stored by a process that lives, whosever they are. */
export async function importsBusy(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<number> {
  if (!isEditor(actor)) return 0
  const { n } = await sqlOf(db)
    .selectFrom('import_job')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('county', '=', county)
    .where('state', 'in', ['reading', 'storing'])
    .where('alive_until', '>=', sql<Temporal.Instant>`clock_timestamp()`)
    .executeTakeFirstOrThrow()
  return n
}

/** The decoded file of a job with what was noted on the way; undefined where it is not kept. */
export async function jobSource(
  db: Executor,
  actor: Actor,
  { county, id }: JobKey,
): Promise<{ readonly source: SourceText; readonly notes: readonly string[] } | undefined> {
  if (!isEditor(actor)) return undefined
  const row = await sqlOf(db)
    .selectFrom('import_job')
    .select(['name', 'source', 'text'])
    .where((eb) => eb.and({ county, id, account: ownerOf(actor) }))
    .executeTakeFirst()
  if (row === undefined || row.source === null || row.text === null) return undefined
  const { notes, ...source } = row.source
  return { source: { name: row.name, ...source, text: row.text }, notes }
}
