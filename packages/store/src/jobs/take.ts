import { sql } from 'kysely'
import { act } from '../act.ts'
import { type Actor, isEditor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { JobWork } from './advance.ts'
import { isAbandoned, type JobKey, LEASE, ownerOf } from './job.ts'

/** Takes a job up again whose process is gone and whose text is kept; false where it is not so. */
export async function resumeImport(db: Executor, actor: Actor, { county, id, worker }: JobWork): Promise<boolean> {
  if (!isEditor(actor)) return false
  const { numUpdatedRows } = await sqlOf(db)
    .updateTable('import_job')
    .set({ state: 'reading', step: 1, published: null, worker, alive_until: LEASE })
    .where((eb) => eb.and({ county, id, account: ownerOf(actor) }))
    .where(isAbandoned)
    .where('text', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

/** Begins to store what was looked at; false where it does not wait for that, or another process was first. */
export async function storeImport(
  db: Executor,
  actor: Actor,
  { county, id, worker, publish }: JobWork & { readonly publish: boolean },
): Promise<boolean> {
  if (!isEditor(actor)) return false
  const { numUpdatedRows } = await sqlOf(db)
    .updateTable('import_job')
    .set({ state: 'storing', published: publish, worker, alive_until: LEASE })
    .where((eb) => eb.and({ county, id, account: ownerOf(actor), state: 'preview' }))
    .executeTakeFirst()
  return numUpdatedRows > 0
}

/**
 * Gives a file up: what was read is forgotten. False where it has ended, or is being stored: that is one transaction
 * and runs to its end.
 */
export async function cancelImport(
  db: Executor,
  actor: Actor,
  { county, id, now }: JobKey & { readonly now: Temporal.Instant },
): Promise<boolean> {
  if (!isEditor(actor)) return false
  return act(db, actor, { county, now }, async (tx) => {
    const row = await sqlOf(tx)
      .updateTable('import_job')
      .set({ state: 'cancelled', text: null, foreseen: null })
      .where((eb) => eb.and({ county, id, account: ownerOf(actor) }))
      .where((eb) => eb.or([eb('state', 'in', ['reading', 'preview']), isAbandoned]))
      .returning('name')
      .executeTakeFirst()
    if (row === undefined) return { result: false, entry: null }
    return {
      result: true,
      entry: { verb: 'give-up-import', object: { kind: 'import', id }, payload: { name: row.name } },
    }
  })
}

/**
 * Says of jobs under way that nobody works on them: of every one, by whoever has just become the only process of this store; of
 * one process's, when it stops.
 */
export async function abandonImports(
  db: Executor,
  actor: Actor,
  { county, worker }: { readonly county: string; readonly worker?: string },
): Promise<void> {
  if (!isEditor(actor)) return
  await sqlOf(db)
    .updateTable('import_job')
    .set({ alive_until: sql<string>`clock_timestamp() - interval '1 second'` })
    .where('county', '=', county)
    .where('state', 'in', ['reading', 'storing'])
    .$if(worker !== undefined, (query) => query.where('worker', '=', worker ?? ''))
    .execute()
}
