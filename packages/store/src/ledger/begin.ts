import { sql } from 'kysely'
import { type Act, act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { firstMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import type { NearRule } from './light.ts'

/** How the office keeps its ledger. */
export interface LedgerRules {
  /** What was due before this day is history. */
  readonly begins: Temporal.PlainDate
  readonly near: NearRule
}

export const NEAR_UNLESS_SET: NearRule = { days: 3, source: '系统预设，文件没有规定' }

/** The rules; null until the office has set the day on which its ledger begins. */
export async function ledgerRules(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<LedgerRules | null> {
  const row = await sqlOf(db)
    .selectFrom('ledger')
    .select(['begins', 'near_days as days', 'near_source as source'])
    .where('county', '=', county)
    .executeTakeFirst()
  if (row === undefined) return null
  return { begins: Temporal.PlainDate.from(row.begins), near: { days: row.days, source: row.source } }
}

export type RulesOutcome =
  | { readonly outcome: 'set' | 'unchanged' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'days'>

/** Sets the day the ledger begins and how near is near. What stands in the ledger is history or not by the new day at once. */
export async function setLedgerRules(db: Executor, actor: Actor, asked: Act & LedgerRules): Promise<RulesOutcome> {
  const { county, now, begins, near } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 临近天数的来源: near.source })
  if (fault !== null) return fault
  if (!Number.isInteger(near.days) || near.days < 0 || near.days > 60)
    return refused('days', '临近天数应为 0 至 60 的整数。')
  return act<RulesOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'ledger')
    const before = await ledgerRules(tx, actor, asked)
    const same =
      before !== null &&
      before.begins.equals(begins) &&
      before.near.days === near.days &&
      before.near.source === near.source
    if (same) return { result: { outcome: 'unchanged' }, entry: null }
    const row = {
      begins: begins.toString(),
      near_days: near.days,
      near_source: near.source,
      set_at: now.toString(),
      set_by: accountOf(actor) ?? '',
    }
    await sqlOf(tx)
      .insertInto('ledger')
      .values({ county, ...row })
      .onConflict((on) => on.column('county').doUpdateSet(row))
      .execute()
    // Days of declared duties are computed anew; of the others only what is history changes.
    await sqlOf(tx).deleteFrom('duty_horizon').where('county', '=', county).execute()
    const edge = firstMoment(begins).toString()
    await sql`update duty_item set historic = coalesce(latest_at < ${edge}::timestamptz, false)
      where county = ${county} and (own_day is not null or document is null)`.execute(sqlOf(tx))
    const payload = {
      begins: row.begins,
      near: near.days,
      source: near.source,
      before: before?.begins.toString() ?? null,
    }
    return {
      result: { outcome: 'set' },
      entry: { verb: 'set-ledger', object: { kind: 'ledger', id: county }, payload },
    }
  })
}
