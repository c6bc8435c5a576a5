import {
  dueRun,
  latestMoment,
  outboxStanding,
  schemaIsRight,
  type Timing,
  type WorkStanding,
  worksOf,
} from '@zhengling/store'
import type { Service } from '../http/service.ts'
import { WORKER } from '../work/actor.ts'
import { dailyPass } from '../work/daily-pass.ts'
import { workOf } from '../work/registry.ts'
import { answered } from './answered.ts'
import { isWritable } from './folder.ts'

/** What should go on by itself, each with whether it does. */
export type CheckName = 'database' | 'schema' | 'daily-pass' | 'outbox' | 'backup' | 'clock' | 'data-folder'

export interface Check {
  readonly name: CheckName
  readonly ok: boolean
  /** Since when it does not, where that can be known. */
  readonly since: Temporal.Instant | null
}

/** A pass that is later than this is overdue: several attempts after failures fit in. */
const PASS_WITHIN = Temporal.Duration.from({ hours: 2 })

/** A message that is due for longer than this, and that nobody has tried since, is not being sent. */
const SENT_WITHIN = Temporal.Duration.from({ minutes: 15 })

/** A clock that stands further before the journal's last entries was set back; servers differ by less. */
const BACK_WITHIN = Temporal.Duration.from({ minutes: 5 })

/** Milliseconds within which the database must have answered. */
const ANSWER_WITHIN = 5_000

/** Looks at all that should go on by itself. Never throws: what cannot be looked at is not well. */
export async function healthOf(service: Service): Promise<readonly Check[]> {
  const stored = await answered(ofStore(service), ANSWER_WITHIN)
  const folder = service.store.engine === 'pglite' ? [check('data-folder', await isWritable(service.store.place))] : []
  return [...(stored ?? namesOf(service).map((name) => check(name, false))), ...folder]
}

/** What is looked at in the database. */
function namesOf(service: Service): readonly CheckName[] {
  const backup = workOf(service).some(({ name }) => name === 'backup')
  return ['database', 'schema', 'daily-pass', 'outbox', ...(backup ? ['backup' as const] : []), 'clock']
}

const check = (name: CheckName, ok: boolean, since: Temporal.Instant | null = null): Check => ({ name, ok, since })

async function ofStore(service: Service): Promise<readonly Check[]> {
  const { store, county, clock } = service
  const scope = { county: county.code }
  const right = await schemaIsRight(store.db, WORKER)
  const works = await worksOf(store.db, WORKER, scope)
  const { waitsSince } = await outboxStanding(store.db, WORKER, scope)
  const timing = { now: clock.now(), real: clock.real() }
  const standingOf = (name: string) => works.find((one) => one.name === name)
  const undertaken = workOf(service)
  const late = (since: Temporal.Instant | null, allowed: Temporal.Duration) =>
    since !== null && Temporal.Duration.compare(clock.now().since(since), allowed) > 0
  /** Of work that comes each day: not later than allowed, and the last attempt did not fail. */
  const daily = (name: 'daily-pass' | 'backup', mayFail: boolean): readonly Check[] =>
    undertaken
      .filter((work) => work.name === name)
      .map(({ schedule }) => {
        const overdue = overdueSince(schedule, standingOf(name), timing)
        const failed = !mayFail && (standingOf(name)?.failures ?? 0) > 0
        const ok = overdue !== 'unknown' && !failed && !late(overdue, PASS_WITHIN)
        return check(name, ok, ok || overdue === 'unknown' ? null : overdue)
      })
  const sends = !late(waitsSince, SENT_WITHIN)
  return [
    check('database', true),
    check('schema', right),
    // The pass is tried again within its time; a backup that failed is told at once.
    ...daily('daily-pass', true),
    check('outbox', sends, sends ? null : waitsSince),
    ...daily('backup', false),
    check('clock', clock.rehearses || !(await isBack(service))),
  ]
}

/** Whether the machine's clock stands before what was entered already. */
async function isBack({ store, county, clock }: Service): Promise<boolean> {
  const latest = await latestMoment(store.db, WORKER, { county: county.code })
  return latest !== null && Temporal.Duration.compare(latest.since(clock.now()), BACK_WITHIN) > 0
}

/** Since when work is due; null where it is not, unknown where nobody has ever undertaken to do it. */
function overdueSince(
  schedule: (typeof dailyPass)['schedule'],
  standing: WorkStanding | undefined,
  timing: Timing,
): Temporal.Instant | null | 'unknown' {
  if (standing === undefined) return 'unknown'
  const due = dueRun(schedule, standing.doneThrough, timing)
  if (due === null) return null
  return Temporal.Instant.compare(due.since, standing.registered) > 0 ? due.since : standing.registered
}
