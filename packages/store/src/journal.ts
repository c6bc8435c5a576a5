import type { Selectable } from 'kysely'
import { type Actor, type Signature, signatureOf } from './actor.ts'
import { canonical, type Json } from './canonical.ts'
import { type Executor, sqlOf } from './executor.ts'
import { lock } from './lock.ts'
import { may } from './may/may.ts'
import { sm3 } from './sm3.ts'
import type { JournalTable } from './tables.ts'

/** One act: who did what on what, when, under which clause. Personal data has no place in a payload. */
export interface JournalEntry {
  /** From 1, without a gap, by county. */
  readonly seq: number
  readonly at: Temporal.Instant
  readonly actor: Signature
  readonly verb: string
  readonly object: { readonly kind: string; readonly id: string }
  readonly clause: string | null
  readonly payload: { readonly [key: string]: Json }
  readonly prevHash: string
  readonly hash: string
}

/** Where the chain of a county stands. */
export interface JournalHead {
  readonly seq: number
  readonly hash: string
}

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64)

/**
 * The hash of an entry: SM3 over the hash of the entry before it, a line feed, and the canonical JSON of
 * `{ actor, at, clause, county, object, payload, seq, verb }`, `at` in UTC as ISO 8601 to the microsecond at most.
 */
export function entryHash(county: string, entry: Omit<JournalEntry, 'hash'>): string {
  const { seq, at, actor, verb, object, clause, payload, prevHash } = entry
  return sm3(`${prevHash}\n${canonical({ county, seq, at: at.toString(), actor, verb, object, clause, payload })}`)
}

/**
 * Adds an entry at the end of the county's chain. To be called last in its transaction, as `act` does: the lock of
 * the chain is held from here to the commit.
 */
export async function append(
  tx: Executor,
  county: string,
  { actor, ...entry }: Omit<JournalEntry, 'seq' | 'prevHash' | 'hash' | 'actor'> & { readonly actor: Actor },
): Promise<JournalHead> {
  await lock(tx, county, 'journal')
  const head = await headOf(tx, county)
  // The database keeps microseconds; what is hashed must be what comes back.
  const at = entry.at.round({ smallestUnit: 'microsecond', roundingMode: 'floor' })
  const next = { ...entry, actor: signatureOf(actor), at, seq: (head?.seq ?? 0) + 1, prevHash: head?.hash ?? GENESIS }
  const hash = entryHash(county, next)
  await sqlOf(tx)
    .insertInto('journal')
    .values({
      county,
      seq: next.seq,
      at: at.toString(),
      actor: JSON.stringify(next.actor),
      verb: next.verb,
      object_kind: next.object.kind,
      object_id: next.object.id,
      clause: next.clause,
      payload: JSON.stringify(next.payload),
      prev_hash: next.prevHash,
      hash,
    })
    .execute()
  return { seq: next.seq, hash }
}

async function headOf(db: Executor, county: string): Promise<JournalHead | null> {
  const row = await sqlOf(db)
    .selectFrom('journal')
    .select(['seq', 'hash'])
    .where('county', '=', county)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The head of the chain, to be printed where it cannot be altered later; null before the first entry. */
export const journalHead = (
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<JournalHead | null> => headOf(db, county)

/** The latest moment among a county's last entries; null before the first. A clock that was set back stands before it. */
export async function latestMoment(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<Temporal.Instant | null> {
  const newest = sqlOf(db)
    .selectFrom('journal')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('county', '=', county)
  const row = await sqlOf(db)
    .selectFrom('journal')
    .select('at')
    .where('county', '=', county)
    .where('seq', '>', (eb) => eb(newest, '-', LAST))
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}

/** More acts than a county does in the hour that comes again when a clock is set back by one. */
const LAST = 5_000

/** Entries after `after` in order, at most `limit`, of one object where given: for whoever audits. Others see none. */
export async function journalEntries(
  db: Executor,
  actor: Actor,
  asked: {
    readonly county: string
    readonly after?: number
    readonly limit?: number
    readonly object?: { readonly kind: string; readonly id: string }
  },
): Promise<readonly JournalEntry[]> {
  return may(actor, 'read-journal').outcome === 'allowed' ? entriesOf(db, asked) : []
}

/** Objects that the editor's desk works on; what is done with accounts, people and parties is none of its business. */
const DESK = ['store', 'issue', 'document', 'import', 'question'] as const

/** The latest acts of the editor's desk, the latest first, at most `limit`. */
export async function deskEntries(
  db: Executor,
  actor: Actor,
  { county, limit }: { readonly county: string; readonly limit: number },
): Promise<readonly JournalEntry[]> {
  if (may(actor, 'edit').outcome !== 'allowed') return []
  const rows = await sqlOf(db)
    .selectFrom('journal')
    .selectAll()
    .where((eb) => eb.and([eb('county', '=', county), eb('object_kind', 'in', DESK)]))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

/** As `journalEntries`, for the checks of the chain. */
export async function entriesOf(
  db: Executor,
  { county, after = 0, limit = 100, object }: Parameters<typeof journalEntries>[2],
): Promise<readonly JournalEntry[]> {
  const rows = await sqlOf(db)
    .selectFrom('journal')
    .selectAll()
    .where('county', '=', county)
    .where('seq', '>', after)
    .$if(object !== undefined, (query) =>
      query.where('object_kind', '=', object?.kind ?? '').where('object_id', '=', object?.id ?? ''),
    )
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

/** An entry as its row keeps it. */
export const entryOf = ({ object_kind, object_id, prev_hash, ...row }: Selectable<JournalTable>): JournalEntry => ({
  seq: row.seq,
  at: row.at,
  actor: row.actor,
  verb: row.verb,
  object: { kind: object_kind, id: object_id },
  clause: row.clause,
  payload: row.payload,
  prevHash: prev_hash,
  hash: row.hash,
})
