import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { entryOf, type JournalEntry, type JournalHead } from './journal.ts'
import { may } from './may/may.ts'
import { firstMoment } from './moment.ts'

/** What of the journal is looked for; what is left out is not narrowed. */
export interface JournalAsked {
  readonly county: string
  readonly account?: string
  readonly verb?: string
  readonly kind?: string
  readonly id?: string
  readonly clause?: string
  /** Days in the county, both included. */
  readonly from?: Temporal.PlainDate
  readonly to?: Temporal.PlainDate
  /** Entries before this number. */
  readonly before?: number
  readonly limit: number
}

/** Fewer days than this are few entries beside all. */
const FEW_DAYS = 32

const midnight = (day: Temporal.PlainDate) => firstMoment(day).toString()

/** Entries, the latest first, for whoever audits. Others see none. */
export async function readJournal(db: Executor, actor: Actor, asked: JournalAsked): Promise<readonly JournalEntry[]> {
  if (may(actor, 'read-journal').outcome === 'refused') return []
  const { county, account, verb, kind, id, clause, from, to, before, limit } = asked
  const found = sqlOf(db)
    .selectFrom('journal')
    .selectAll()
    .where('county', '=', county)
    .$if(account !== undefined, (query) => query.where(sql`actor ->> 'account'`, '=', account ?? ''))
    .$if(verb !== undefined, (query) => query.where('verb', '=', verb ?? ''))
    .$if(kind !== undefined, (query) => query.where('object_kind', '=', kind ?? ''))
    .$if(id !== undefined, (query) => query.where('object_id', '=', id ?? ''))
    .$if(clause !== undefined, (query) => query.where('clause', '=', clause ?? ''))
    .$if(from !== undefined, (query) => query.where('at', '>=', instantOf(from)))
    .$if(to !== undefined, (query) => query.where('at', '<', instantOf(to?.add({ days: 1 }))))
    .$if(before !== undefined, (query) => query.where('seq', '<', before ?? 0))
  // Read backwards from the end a few days of long ago would come last: they are taken by their time first, and put in order then.
  const days = from === undefined || to === undefined ? FEW_DAYS : from.until(to).days
  const rows =
    days < FEW_DAYS
      ? await sqlOf(db)
          .selectFrom(found.offset(0).as('found'))
          .selectAll()
          .orderBy('seq', 'desc')
          .limit(limit)
          .execute()
      : await found.orderBy('seq', 'desc').limit(limit).execute()
  return rows.map(entryOf)
}

const instantOf = (day: Temporal.PlainDate | undefined) =>
  sql<Temporal.Instant>`${day === undefined ? null : midnight(day)}::timestamptz`

/** Where the chain stood at the end of a day: to be printed, or sent where nobody of this server can alter it. */
export interface DayAnchor extends JournalHead {
  readonly day: Temporal.PlainDate
  /** Entries of the day. */
  readonly entries: number
}

/** The anchor of a day; null where nothing was written up to its end. The hash tells nothing, so everybody may know it. */
export async function dayAnchor(
  db: Executor,
  _actor: Actor,
  { county, day }: { readonly county: string; readonly day: Temporal.PlainDate },
): Promise<DayAnchor | null> {
  const until = instantOf(day.add({ days: 1 }))
  const own = sqlOf(db).selectFrom('journal').where('county', '=', county).where('at', '<', until)
  const head = await own.select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  if (head === undefined) return null
  const { n } = await own
    .where('at', '>=', instantOf(day))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return { ...head, day, entries: n }
}
