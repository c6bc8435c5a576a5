import { type Executor, sqlOf } from '../executor.ts'

/**
 * Marks as 可能重复 what a backup has as not yet sent: the store that it was taken from may have sent it since. Gives how
 * many. What stays in the house is not concerned.
 */
export async function doubtRestored(tx: Executor, { county }: { readonly county: string }): Promise<number> {
  const { numUpdatedRows } = await sqlOf(tx)
    .updateTable('outbox_message')
    .set({
      state: 'unknown',
      worker: null,
      alive_until: null,
      message: '由备份恢复；备份之后是否已经发出，不能确定。',
    })
    .where('county', '=', county)
    .where('channel', '<>', 'in-app')
    .where('state', 'in', ['waiting', 'sending'])
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
