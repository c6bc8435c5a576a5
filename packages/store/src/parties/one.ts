import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { PartiesAsked } from './asked.ts'
import { type PartyRow, sealedColumn } from './row.ts'
import { seenBy } from './scope.ts'
import { maskedViews, type PartyView } from './view.ts'

/** A party by its id; undefined where there is none, it was erased, or the actor may not see it: which, is not said. */
export async function partyById(
  db: Executor,
  actor: Actor,
  asked: PartiesAsked & { readonly id: string },
): Promise<PartyView | undefined> {
  const row = await seenRow(db, actor, asked)
  return row === undefined ? undefined : maskedViews(asked, [row])[0]
}

/** Its row with what is sealed of it, as far as the actor may see it. */
export const seenRow = (
  db: Executor,
  actor: Actor,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<PartyRow | undefined> =>
  sqlOf(db)
    .selectFrom('party')
    .selectAll()
    .select(sealedColumn(county))
    .where((eb) => eb.and({ county, id }))
    .where('erased_at', 'is', null)
    .where(seenBy(actor))
    .executeTakeFirst()
