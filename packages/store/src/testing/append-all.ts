import type { Actor } from '../actor.ts'
import { signatureOf } from '../actor.ts'
import { insertAll, type Row } from '../bulk.ts'
import { type Executor, inTransaction } from '../executor.ts'
import { entryHash, GENESIS, type JournalEntry, type JournalHead, journalHead } from '../journal.ts'
import { lock } from '../lock.ts'
import type { JournalTable } from '../tables.ts'

/** An entry as its act would hand it in; `at` to the microsecond. */
export type NewEntry = Omit<JournalEntry, 'seq' | 'prevHash' | 'hash' | 'actor'> & { readonly actor: Actor }

/**
 * Adds many entries at the end of a county's chain in one transaction: for measurements of a journal of millions, which entry by
 * entry would take hours. The chain is computed as `append` does.
 */
export async function appendAll(
  db: Executor,
  actor: Actor,
  { county, entries }: { readonly county: string; readonly entries: readonly NewEntry[] },
): Promise<JournalHead> {
  return inTransaction(db, async (tx) => {
    await lock(tx, county, 'journal')
    let head = (await journalHead(tx, actor, { county })) ?? { seq: 0, hash: GENESIS }
    const rows = entries.map((entry): Row<JournalTable> => {
      const next = { ...entry, actor: signatureOf(entry.actor), seq: head.seq + 1, prevHash: head.hash }
      head = { seq: next.seq, hash: entryHash(county, next) }
      const { verb, object, clause, payload, prevHash: prev_hash } = next
      const object_row = { object_kind: object.kind, object_id: object.id }
      return {
        county,
        ...head,
        at: next.at.toString(),
        actor: next.actor,
        verb,
        ...object_row,
        clause,
        payload,
        prev_hash,
      }
    })
    await insertAll(tx, 'journal', rows)
    return head
  })
}
