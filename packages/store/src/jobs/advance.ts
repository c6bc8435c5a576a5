import type { Updateable } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Json } from '../canonical.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'
import type { DecodedAs, ImportJobTable } from '../tables.ts'
import { type JobKey, LEASE } from './job.ts'

/** The work of one process on a job. */
export interface JobWork extends JobKey {
  readonly worker: string
}

/** How a job goes on or ends. An end forgets the text: it is in the store, or nobody wants it. */
export type JobChange =
  | { readonly state: 'reading'; readonly step: number }
  | { readonly state: 'preview'; readonly foreseen: Json }
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'done'; readonly result: Json }

/**
 * Writes down how far a job is, and that its process lives. False where the process has nothing more to do with it:
 * the job was given up, or another process has taken it over. Progress is no act, so the journal does not have it.
 */
export async function advanceImport(db: Executor, actor: Actor, work: JobWork, change: JobChange): Promise<boolean> {
  return update(db, actor, work, columnsOf(change))
}

/** Says that the process still works on a job; false as above. */
export const importGoesOn = (db: Executor, actor: Actor, work: JobWork): Promise<boolean> => update(db, actor, work, {})

/** Keeps what a file was decoded into, so that the reading can be taken up again; false as above. */
export async function keepDecoded(
  db: Executor,
  actor: Actor,
  work: JobWork,
  { text, ...source }: DecodedAs & { readonly text: string },
): Promise<boolean | Refused<'unstorable'>> {
  const bad = unstorable([text, source])
  if (bad !== null) return refused('unstorable', `${bad}，数据库不能原样保存。请检查文件是否损坏或编码有误。`)
  return update(db, actor, work, { text, source: JSON.stringify(source), step: 1 })
}

function columnsOf(change: JobChange): Updateable<ImportJobTable> {
  switch (change.state) {
    case 'reading':
      return { step: change.step }
    case 'preview':
      return { state: 'preview', foreseen: JSON.stringify(change.foreseen) }
    case 'refused':
      return { state: 'refused', message: change.message, text: null }
    case 'done':
      return { state: 'done', result: JSON.stringify(change.result), text: null }
  }
}

async function update(
  db: Executor,
  actor: Actor,
  { county, id, worker }: JobWork,
  columns: Updateable<ImportJobTable>,
): Promise<boolean> {
  if (mayNot(actor, 'edit') !== null) return false
  const { numUpdatedRows } = await sqlOf(db)
    .updateTable('import_job')
    .set({ ...columns, alive_until: LEASE })
    .where((eb) => eb.and({ county, id, worker }))
    .where('state', 'in', ['reading', 'storing'])
    .executeTakeFirst()
  return numUpdatedRows > 0
}
