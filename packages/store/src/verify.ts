import type { Actor } from './actor.ts'
import type { Executor } from './executor.ts'
import { entriesOf, entryHash, GENESIS, type JournalEntry, type JournalHead } from './journal.ts'

export type JournalVerdict =
  | {
      readonly outcome: 'sound'
      readonly entries: number
      readonly head: JournalHead | null
      /** Entries whose moment is earlier than that of the one before by more than `CLOCK_BACK`; absent where there is none. */
      readonly clockBack?: { readonly entries: number; readonly first: number }
    }
  | {
      readonly outcome: 'broken'
      /** The first entry that is not as it was written. */
      readonly seq: number
      /** edited: its content; removed: it is not there; unlinked: it or its successor was written anew; cut: the end. */
      readonly ground: 'edited' | 'removed' | 'unlinked' | 'cut'
      readonly message: string
    }

const BATCH = 1_000

/** Acts take some time between their moment and their entry, and servers differ a little; an hour that comes again is more. */
const CLOCK_BACK = Temporal.Duration.from({ minutes: 5 })

/**
 * Reads a county's journal again from the first entry. Finds any entry edited, removed or put elsewhere; an end that
 * was cut off, or a chain written anew as a whole, only against a head printed earlier (`head`).
 */
export async function verifyJournal(
  db: Executor,
  _actor: Actor,
  { county, head }: { readonly county: string; readonly head?: JournalHead },
): Promise<JournalVerdict> {
  let last: JournalEntry | null = null
  const back: number[] = []
  for (;;) {
    const batch: readonly JournalEntry[] = await entriesOf(db, { county, after: last?.seq ?? 0, limit: BATCH })
    for (const entry of batch) {
      const fault = faultIn(county, entry, last) ?? against(head, entry)
      if (fault !== null) return fault
      if (last !== null && Temporal.Duration.compare(last.at.since(entry.at), CLOCK_BACK) > 0) back.push(entry.seq)
      last = entry
    }
    if (batch.length < BATCH) break
  }
  const end = last?.seq ?? 0
  if (head !== undefined && head.seq > end) {
    return broken(
      end + 1,
      'cut',
      `日志第 ${end + 1} 条至第 ${head.seq} 条已被删去（曾公布的末条为第 ${head.seq} 条）。`,
    )
  }
  const [first] = back
  return {
    outcome: 'sound',
    entries: end,
    head: last === null ? null : { seq: last.seq, hash: last.hash },
    ...(first === undefined ? {} : { clockBack: { entries: back.length, first } }),
  }
}

function faultIn(county: string, entry: JournalEntry, before: JournalHead | null): JournalVerdict | null {
  const seq = (before?.seq ?? 0) + 1
  if (entry.seq !== seq) return broken(seq, 'removed', `日志第 ${seq} 条不见了。`)
  if (entryHash(county, entry) !== entry.hash) return broken(seq, 'edited', `日志第 ${seq} 条与写入时不符，已被改动。`)
  if (entry.prevHash === (before?.hash ?? GENESIS)) return null
  return seq === 1
    ? broken(1, 'unlinked', '日志第 1 条不是原来的首条。')
    : broken(seq - 1, 'unlinked', `日志第 ${seq - 1} 条与第 ${seq} 条不相接，其中一条已被重写。`)
}

function against(head: JournalHead | undefined, entry: JournalEntry): JournalVerdict | null {
  if (head === undefined || head.seq !== entry.seq || head.hash === entry.hash) return null
  return broken(entry.seq, 'unlinked', `日志第 ${entry.seq} 条与曾公布的不同，此条或其前的日志已被重写。`)
}

const broken = (seq: number, ground: 'edited' | 'removed' | 'unlinked' | 'cut', message: string): JournalVerdict => ({
  outcome: 'broken',
  seq,
  ground,
  message,
})
