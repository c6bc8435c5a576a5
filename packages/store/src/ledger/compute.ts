import { sql } from 'kysely'
import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { firstMoment } from '../moment.ts'
import { type Refused, refused } from '../refused.ts'
import { sm3 } from '../sm3.ts'
import { ledgerRules } from './begin.ts'
import { type ComputedDuty, horizonKey } from './computed.ts'
import { CHUNK, keepBatch } from './keep-batch.ts'

/** How far a duty is computed. */
export interface Horizon {
  readonly print: string
  readonly until: Temporal.PlainDate
}

/** By `horizonKey`. */
export async function horizons(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<ReadonlyMap<string, Horizon>> {
  const rows = await sqlOf(db).selectFrom('duty_horizon').selectAll().where('county', '=', county).execute()
  return new Map(
    rows.map(({ document, duty, print, until }) => [
      horizonKey(document, duty),
      { print, until: Temporal.PlainDate.from(until) },
    ]),
  )
}

export interface Computed {
  readonly outcome: 'computed'
  readonly added: number
  readonly moved: number
  readonly dropped: number
}

/**
 * Brings the ledger in line with what the law gives now, as one act: new items come, days of what is still owed move with
 * their reason kept, what is not asked for any more says so. What was reported stays.
 */
export async function keepComputed(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly duties: readonly ComputedDuty[] },
): Promise<Computed | Refused<'not-permitted' | 'not-begun'>> {
  const fault = mayNot(actor, 'keep-ledger')
  if (fault !== null) return fault
  const { county, duties } = asked
  return act<Computed | Refused<'not-begun'>>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'ledger')
    const rules = await ledgerRules(tx, actor, asked)
    if (rules === null) return { result: refused('not-begun', '还没有设定台账起始日，事项台账尚未建立。'), entry: null }
    const edge = firstMoment(rules.begins)
    const before = await horizons(tx, actor, asked)
    let [added, moved, dropped] = [0, 0, 0]
    const prints: string[] = []
    for (const some of batches(duties)) {
      const done = await keepBatch(tx, asked, some, edge)
      added += done.added
      moved += done.moved
      dropped += done.dropped
      prints.push(...done.prints)
    }
    await setHorizons(tx, county, duties)
    const result = { outcome: 'computed', added, moved, dropped } as const
    const further = duties.some(({ document, duty, print, until }) => {
      const one = before.get(horizonKey(document, duty))
      return one === undefined || one.print !== print || !one.until.equals(until)
    })
    const changed = further || added + moved + dropped > 0
    const whys = [...new Set(duties.flatMap(({ why }) => why ?? []))]
    return {
      result,
      entry: changed
        ? {
            verb: 'compute-duties',
            object: { kind: 'ledger', id: county },
            payload: { added, moved, dropped, duties: duties.length, rows: sm3(prints.join('')), why: whys },
          }
        : null,
    }
  })
}

/** Whole duties, together so many that their rows make one statement. */
function* batches(duties: readonly ComputedDuty[]): Generator<readonly ComputedDuty[]> {
  let [some, rows]: [ComputedDuty[], number] = [[], 0]
  for (const duty of duties) {
    if (rows > 0 && rows + duty.items.length > CHUNK) {
      yield some
      some = []
      rows = 0
    }
    some.push(duty)
    rows += duty.items.length
  }
  if (some.length > 0) yield some
}

const setHorizons = async (tx: Executor, county: string, duties: readonly ComputedDuty[]): Promise<void> => {
  const rows = duties.map(({ document, duty, print, until }) => ({ county, document, duty, print, until }))
  await sql`insert into duty_horizon select * from json_populate_recordset(null::duty_horizon, ${JSON.stringify(rows)}::json)
    on conflict (county, document, duty) do update set print = excluded.print, until = excluded.until`.execute(
    sqlOf(tx),
  )
}
