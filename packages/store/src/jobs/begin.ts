import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'
import { type JobKey, LEASE, ownerOf } from './job.ts'

export interface ReceivedFile extends JobKey {
  readonly name: string
  /** SM3 of the bytes, 64 hexadecimal digits. */
  readonly bytesHash: string
  /** Bytes. */
  readonly size: number
  /** The process that reads it. */
  readonly worker: string
  readonly now: Temporal.Instant
}

/** Jobs that have ended are kept for their result to be looked at, the latest so many of each account. */
const KEPT = 20

/** Takes a file in: from now on it is known to every process that it is being read. */
export async function beginImport(
  db: Executor,
  actor: Actor,
  asked: ReceivedFile,
): Promise<{ readonly outcome: 'begun' } | Refused<'not-permitted' | 'unstorable'>> {
  const { county, id, name, bytesHash, size, worker, now } = asked
  const fault = mayNot(actor, 'edit')
  if (fault !== null) return fault
  const bad = unstorable(name)
  if (bad !== null) return refused('unstorable', `文件名${bad}。请改名后再导入。`)
  const account = ownerOf(actor)
  return act(db, actor, asked, async (tx) => {
    await sqlOf(tx)
      .insertInto('import_job')
      .values({
        county,
        id,
        account,
        name,
        state: 'reading',
        step: 0,
        message: null,
        source: null,
        text: null,
        foreseen: null,
        result: null,
        published: null,
        worker,
        received_at: now.toString(),
        alive_until: LEASE,
      })
      .execute()
    await forgetOld(tx, county, account)
    return {
      result: { outcome: 'begun' },
      entry: { verb: 'receive-file', object: { kind: 'import', id }, payload: { name, source: bytesHash, size } },
    }
  })
}

const forgetOld = (tx: Executor, county: string, account: string) =>
  sqlOf(tx)
    .deleteFrom('import_job')
    .where((eb) => eb.and({ county, account }))
    .where('state', 'in', ['done', 'refused', 'cancelled'])
    .where('id', 'not in', ({ selectFrom }) =>
      selectFrom('import_job')
        .select('id')
        .where((eb) => eb.and({ county, account }))
        .orderBy('received_at', 'desc')
        .orderBy('id')
        .limit(KEPT),
    )
    .execute()
