import { before } from '../after.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'

/** Long enough to look into a complaint that nothing came. */
const WORDS_KEPT = Temporal.Duration.from({ days: 30 })

/**
 * Empties messages that ended long ago of recipient and words, which are personal; the key stays, so that the same
 * message is not put out again. What stays in the house is its recipient's to keep.
 */
export async function forgetWords(
  tx: Executor,
  { county, now }: { readonly county: string; readonly now: Temporal.Instant },
): Promise<number> {
  const { numUpdatedRows } = await sqlOf(tx)
    .updateTable('outbox_message')
    .set({ recipient: null, subject: null, body: null, leave: null })
    .where('county', '=', county)
    .where('channel', '<>', 'in-app')
    .where('ended_at', '<', instant(before(now, WORDS_KEPT)))
    .where('recipient', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
