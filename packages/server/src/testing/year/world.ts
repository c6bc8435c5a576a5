import { type Actor, newId, type OfficialActor, type Store } from '@zhengling/store'
import { memoryRing, official } from '@zhengling/store/testing'
import type { Clock } from '../../clock.ts'
import { counties } from '../../counties.ts'
import type { Service } from '../../http/service.ts'
import { serviceOver } from '../service-over.ts'
import type { Dice } from '../soak/dice.ts'

const zone = 'Asia/Shanghai'
const [county] = counties

/** A rehearsal's clock that whoever plays sets: days follow each other, hours pass within them. */
export interface PlayedClock extends Clock {
  set(day: Temporal.PlainDate, time: string): void
  /** A minute passes, so that no two acts are of the same moment. */
  tick(): Temporal.Instant
}

function playedClock(from: Temporal.PlainDate): PlayedClock {
  let moment = from.toZonedDateTime(zone)
  const now = () => moment.toInstant()
  return {
    now,
    real: now,
    today: () => moment.toPlainDate(),
    rehearses: true,
    set(day, time) {
      moment = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    },
    tick() {
      moment = moment.add({ minutes: 1 })
      return now()
    },
  }
}

/** The county in which a year is played. */
export interface World {
  readonly service: Service
  readonly clock: PlayedClock
  readonly dice: Dice
  /** Two of the county government's office: whoever checks is not whoever assigned. */
  readonly office: OfficialActor
  readonly second: OfficialActor
  /** Somebody at work in a body. */
  at(body: string): OfficialActor
  /** A fresh id. */
  id(): string
  /** When and where an act is done that is done next. */
  act(): { readonly county: string; readonly now: Temporal.Instant }
}

/** Surroundings over an open store, on a day; what is random is the same in each run of a seed. */
export function worldOver(store: Store, from: Temporal.PlainDate, dice: Dice): World {
  const clock = playedClock(from)
  const service = serviceOver(store, { county, clock, keys: memoryRing() })
  const inOffice = (account: string) => official(account, county.office, { office: true })
  return {
    service,
    clock,
    dice,
    office: inOffice('office1'),
    second: inOffice('office2'),
    at: (body) => (body === county.office ? inOffice('office3') : official(`of ${body}`, body)),
    id: () => newId(service.random),
    act: () => ({ county: county.code, now: clock.tick() }),
  }
}

/** What the act gave; a refusal that nobody expected ends the play. */
export function done<T extends { readonly outcome: string }>(outcome: T): Exclude<T, { readonly outcome: 'refused' }> {
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome))
  return outcome as Exclude<T, { readonly outcome: 'refused' }>
}

export const AUDIT: Actor = { kind: 'administrator', account: 'audit', duty: 'audit' }
