import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { blindMark } from '../personal/blind-mark.ts'
import { keysInUse } from '../personal/vault.ts'
import { type Refused, refused } from '../refused.ts'
import type { PartiesAsked } from './asked.ts'
import { fieldNames, sealedFields } from './kinds.ts'
import { sealedColumn } from './row.ts'
import { partyScope, seenBy } from './scope.ts'
import { maskedViews, type PartyView } from './view.ts'

export type FindOutcome =
  | { readonly outcome: 'found'; readonly parties: readonly PartyView[] }
  | Refused<'not-a-number'>

/** Fields that a party is found by. */
const marked = fieldNames.filter((field) => sealedFields[field].marked)

/** The parties that the actor sees with this citizen number, credit code or telephone number, whichever it is. */
export async function findParties(
  db: Executor,
  actor: Actor,
  asked: PartiesAsked & { readonly number: string },
): Promise<FindOutcome> {
  const { county, keys, number } = asked
  const readings = marked.flatMap((field) => {
    const read = sealedFields[field].read(number)
    return 'value' in read ? [{ field, value: read.value }] : []
  })
  if (readings.length === 0)
    return refused(
      'not-a-number',
      '这不是完整的公民身份号码、统一社会信用代码或电话号码，没有查找。请写全：号码只按整个相符查找，不能只写一段。',
    )
  // Not only needless: with a condition that is never true the planner opens the marks of every county.
  if (partyScope(actor).kind === 'none') return { outcome: 'found', parties: [] }
  const indexes = await keysInUse(db, keys, county, 'index')
  const marks = readings.flatMap(({ field, value }) =>
    indexes.map(({ bytes }) => blindMark(bytes, county, field, value)),
  )
  const rows = await sqlOf(db)
    .selectFrom('party')
    .selectAll('party')
    .select(sealedColumn(county))
    .where('party.county', '=', county)
    .where('party.erased_at', 'is', null)
    .where(seenBy(actor))
    .where('party.id', 'in', (eb) =>
      eb
        .selectFrom('party_mark')
        .select('party_mark.party')
        .where('party_mark.county', '=', county)
        .where('party_mark.field', 'in', marked)
        .where('party_mark.mark', 'in', marks),
    )
    .orderBy('name')
    .execute()
  return { outcome: 'found', parties: maskedViews(asked, rows) }
}
