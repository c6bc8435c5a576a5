import { type JournalVerdict, type Store, setLedgerRules, verifyJournal } from '@zhengling/store'
import { workOf } from '../../work/registry.ts'
import { runnerOf } from '../../work/runner.ts'
import { diceOf } from '../soak/dice.ts'
import { Bulletins, type BulletinTally } from './bulletins.ts'
import { Decisions, type DecisionTally } from './decisions.ts'
import { type DutyTally, DutyWork } from './duties.ts'
import { type MatterTally, MatterWork } from './matters.ts'
import { AUDIT, done, worldOver } from './world.ts'

/** What a play came to. */
export interface Played {
  readonly days: number
  readonly duties: DutyTally
  readonly matters: MatterTally
  readonly decisions: DecisionTally
  readonly bulletins: BulletinTally
  readonly journal: JournalVerdict
}

export interface Play {
  readonly from: Temporal.PlainDate
  /** The last day played. */
  readonly until: Temporal.PlainDate
  readonly seed: string
}

/** Day of the month on which the month before is drawn up: the first also before anything is adopted. */
const DRAWN_ON = 2

const isLast = (day: Temporal.PlainDate) => day.day === day.daysInMonth

/**
 * A county at work from day to day in a rehearsal store: the daily pass, units that report in time, late or never, the office that
 * judges, matters under supervision, a decision on the tenth of each month, a scheme of assessment adopted on the twentieth of the
 * first month that begins within the play, and a bulletin on the second of each month and quarter. Each month what was done is held against
 * what stands.
 */
export async function play(store: Store, { from, until, seed }: Play): Promise<Played> {
  const world = worldOver(store, from, diceOf(seed))
  const { clock, office, service, act } = world
  const near = { days: 3, source: '办公会定' }
  clock.set(from, '00:05')
  done(await setLedgerRules(store.db, office, { ...act(), begins: from, near }))
  const runner = await runnerOf(service, workOf(service))
  const [duties, matters, decisions, bulletins] = [
    new DutyWork(world),
    new MatterWork(world),
    new Decisions(world),
    new Bulletins(world),
  ]
  const adoption = from.with({ day: 20 })
  let days = 0
  for (let day = from; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 })) {
    days += 1
    clock.set(day, '00:10')
    await runner.tick()
    clock.set(day, '08:30')
    if (day.day === DRAWN_ON) {
      await bulletins.draw('monthly')
      if (day.month % 3 === 1) await bulletins.draw('quarterly')
    }
    await duties.morning()
    if (day.dayOfWeek === 1) await matters.weekly()
    await matters.daily()
    if (day.day === 10) await decisions.one()
    if (day.equals(adoption)) await bulletins.adopt()
    clock.set(day, '15:00')
    await duties.afternoon()
    if (isLast(day)) {
      await matters.monthly()
      await duties.compare()
    }
  }
  await runner.close()
  return {
    days,
    duties: duties.tally(),
    matters: matters.tally(),
    decisions: decisions.tally(),
    bulletins: await bulletins.again(),
    journal: await verifyJournal(store.db, AUDIT, { county: service.county.code }),
  }
}
