import { type Actor, faultOf, importsBusy, journalHead, lastBackup, outboxStanding, worksOf } from '@zhengling/store'
import type { Work } from '../operations/operation.ts'

/** The store's figures at a moment; null where there is none. */
export interface Figures {
  readonly journalEntries: number
  readonly importsBusy: number
  readonly backupAge: number | null
  /** Messages that a person must decide on. */
  readonly messagesUndecided: number
  /** Seconds since which a due message waits that nobody has tried; null where none does. */
  readonly messageWaits: number | null
  /** Recurring works whose last attempt failed. */
  readonly worksFailing: number
  readonly poolConnections: number | null
  readonly poolIdle: number | null
  readonly poolWaiting: number | null
}

/** What each is called. */
export const figureNames: Readonly<Record<keyof Figures, { readonly name: string; readonly help: string }>> = {
  journalEntries: { name: 'zhengling_journal_entries', help: 'Entries of the journal of this county.' },
  importsBusy: { name: 'zhengling_imports_busy', help: 'Imports being read or stored, by any process.' },
  backupAge: {
    name: 'zhengling_last_backup_age_seconds',
    help: 'Seconds since a backup was taken; absent before the first.',
  },
  messagesUndecided: {
    name: 'zhengling_outbox_undecided',
    help: 'Messages that may have been received, and wait for a person to decide.',
  },
  messageWaits: {
    name: 'zhengling_outbox_waits_seconds',
    help: 'Seconds since the oldest due message that nobody has tried was due; absent where there is none.',
  },
  worksFailing: { name: 'zhengling_works_failing', help: 'Recurring works whose last attempt failed.' },
  poolConnections: { name: 'zhengling_database_connections', help: 'Connections to the database server.' },
  poolIdle: { name: 'zhengling_database_connections_idle', help: 'Of these, unused.' },
  poolWaiting: { name: 'zhengling_database_waiting', help: 'Queries waiting for a connection.' },
}

const actor: Actor = { kind: 'system', program: 'metrics' }

/** Asks the store; null where it does not answer. */
export async function figuresOf({
  store,
  county,
  clock,
}: Pick<Work, 'store' | 'county' | 'clock'>): Promise<Figures | null> {
  const scope = { county: county.code }
  try {
    const backup = await lastBackup(store.db, actor, scope)
    const pool = store.pool()
    const outbox = await outboxStanding(store.db, actor, scope)
    const works = await worksOf(store.db, actor, scope)
    const secondsSince = (at: Temporal.Instant | null) => at && clock.now().since(at).total('seconds')
    return {
      journalEntries: (await journalHead(store.db, actor, scope))?.seq ?? 0,
      importsBusy: await importsBusy(store.db, actor, scope),
      backupAge: secondsSince(backup),
      messagesUndecided: outbox.undecided,
      messageWaits: secondsSince(outbox.waitsSince),
      worksFailing: works.filter(({ failures }) => failures > 0).length,
      poolConnections: pool?.connections ?? null,
      poolIdle: pool?.idle ?? null,
      poolWaiting: pool?.waiting ?? null,
    }
  } catch (error) {
    if (faultOf(error) === undefined) throw error
    return null
  }
}
