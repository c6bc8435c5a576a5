import {
  type Actor,
  type Computed,
  decisionsStanding,
  dutyEvents,
  horizons,
  keepComputed,
  ledgerRules,
  unitAssignments,
} from '@zhengling/store'
import type { Work } from '../operations/operation.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { computedDuties } from './computed.ts'

const SYSTEM = { kind: 'system', program: 'ledger' } as const

/**
 * Brings the ledger of duties in line with the law, the decisions, the events and the calendar of today; null where the office
 * has not yet said from when it keeps one. Done twice it changes nothing.
 */
export async function bringUpLedger({
  store,
  county,
  clock,
}: Pick<Work, 'store' | 'county' | 'clock'>): Promise<Computed | Refusal | null> {
  const scope = { county: county.code }
  if ((await ledgerRules(store.db, SYSTEM, scope)) === null) return null
  const duties = [
    ...computedDuties({
      county,
      today: clock.today(),
      decisions: await decisionsStanding(store.db, SYSTEM, scope),
      events: await dutyEvents(store.db, SYSTEM, scope),
      assignments: await unitAssignments(store.db, SYSTEM, scope),
      horizons: await horizons(store.db, SYSTEM, scope),
    }),
  ]
  const actor: Actor = SYSTEM
  const done = await keepComputed(store.db, actor, { ...scope, now: clock.now(), duties })
  return done.outcome === 'refused' ? refuse(done.message) : done
}
