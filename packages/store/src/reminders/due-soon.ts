import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { type DutyItem, itemOf } from '../ledger/item.ts'
import { itemsSeen } from '../ledger/scope.ts'
import { firstMoment } from '../moment.ts'

/** What named units owe with a last day between two days, both included; history aside. */
export async function owedBetween(
  db: Executor,
  actor: Actor,
  {
    county,
    from,
    until,
  }: { readonly county: string; readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate },
): Promise<readonly DutyItem[]> {
  const rows = await sqlOf(db)
    .selectFrom('duty_item')
    .selectAll()
    .where('county', '=', county)
    .where(itemsSeen(actor))
    .where('state', 'in', ['待办', '退回'])
    .where((eb) => eb.and({ historic: false, named: true }))
    .where('due_at', '>=', instant(firstMoment(from)))
    .where('due_at', '<', instant(firstMoment(until.add({ days: 1 }))))
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  return rows.map(itemOf)
}
