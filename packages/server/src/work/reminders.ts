import {
  type Clock,
  clocksOf,
  dayOfMoment,
  openMatters,
  owedBetween,
  type Reminder,
  type ReminderRules,
  reminderRules,
  remindOf,
  stageOf,
  supervisionRules,
  type Window,
  windowOf,
} from '@zhengling/store'
import type { County } from '../counties.ts'
import type { Service } from '../http/service.ts'
import { turnOf } from '../matters/turn.ts'
import { WORKER } from './actor.ts'
import type { Recurring } from './recurring.ts'

/** Reminds of duties and matters near, on and after their last day, once a working day, as the office has set it. */
export const reminders: Recurring = {
  name: 'reminders',
  title: '提醒',
  // What was missed is not made up for: who is late is told so on the next day that comes.
  schedule: { every: 'day', at: Temporal.PlainTime.from('08:00'), missed: 'latest' },
  async run(service, run) {
    const { store, county, clock } = service
    const rules = await reminderRules(store.db, WORKER, { county: county.code })
    if (rules === null) return '没有设定提醒，未提醒'
    const today = Temporal.PlainDate.from(run.moment)
    const window = windowOf(today, county.calendar)
    if (window === null) return '休息日，不提醒'
    const found = [...(await ofDuties(service, { rules, window })), ...(await ofMatters(service, { rules, window }))]
    await remindOf(store.db, WORKER, { run, now: clock.now(), reminders: found })
    return null
  },
}

interface Said {
  readonly rules: ReminderRules
  readonly window: Window
}

async function ofDuties({ store, county }: Service, { rules, window }: Said): Promise<readonly Reminder[]> {
  const [most, longest] = [Math.max(0, ...rules.before), Math.max(0, ...rules.after)]
  const items = await owedBetween(store.db, WORKER, {
    county: county.code,
    from: window.restFrom.subtract({ days: longest }),
    until: window.until.add({ days: most }),
  })
  return items.flatMap((item) => {
    const { dueAt, latestAt, unit, id, what, reportedTo } = item
    if (dueAt === null || latestAt === null) return []
    const due = dayOfMoment(dueAt)
    const late = { due, latest: dayOfMoment(latestAt), units: [unit], above: reportedTo }
    return remindersOf(county, { rules, window }, { ...late, objectKind: 'duty-item', object: id, subject: what })
  })
}

async function ofMatters(service: Service, { rules, window }: Said): Promise<readonly Reminder[]> {
  const { store, county, clock } = service
  const scope = { county: county.code }
  const world = { now: clock.now(), rules: await supervisionRules(store.db, WORKER, scope), calendar: county.calendar }
  const open = await openMatters(store.db, WORKER, scope)
  return open.flatMap(([matter, steps]) => {
    const next = firstUnmet(clocksOf(matter, steps, world))
    if (next?.due == null) return []
    const { id, what } = matter
    const due = { due: next.due, latest: next.shown.provisional ? null : next.due }
    const subject = `${what}（${next.name}）`
    const told = {
      ...due,
      units: turnOf(matter, county),
      above: [],
      objectKind: 'matter',
      object: id,
      subject,
    } as const
    return remindersOf(county, { rules, window }, told)
  })
}

const firstUnmet = (clocks: readonly Clock[]): Clock | undefined =>
  clocks
    .filter(({ met, due }) => met === null && due !== null)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.due ?? '9999-12-31', b.due ?? '9999-12-31'))[0]

interface Owed extends Pick<Reminder, 'objectKind' | 'object' | 'subject'> {
  readonly due: Temporal.PlainDate
  /** By the mildest reading; null where it is only known to be later. */
  readonly latest: Temporal.PlainDate | null
  readonly units: readonly string[]
  /** To whom it is reported. */
  readonly above: readonly string[]
}

/** Who is told of one thing today: the units that owe it; late enough, their heads and the group's office too. */
export function remindersOf(county: County, { rules, window }: Said, owed: Owed): readonly Reminder[] {
  const { due, latest, units, above, objectKind, object, subject } = owed
  const said = stageOf(due, window, rules)
  if (said === null) return []
  const common = {
    stage: said.stage,
    objectKind,
    object,
    subject,
    due: due.toString(),
    provisional: !due.equals(latest ?? '0001-01-01'),
  }
  const isLate = (days: number | null) => days !== null && said.stage === '逾期' && said.days >= days
  return units.flatMap((unit) => {
    const own = { ...common, unit }
    const heads = isLate(rules.headAfter) ? [{ ...own, body: unit, role: '负责人' } as const] : []
    const offices = isLate(rules.officeAfter) ? officesAbove(county, above).filter((body) => body !== unit) : []
    return [
      { ...own, body: unit, role: '承办' } as const,
      ...heads,
      ...offices.map((body) => ({ ...own, body, role: '承办' }) as const),
    ]
  })
}

/** The office of each group that it is reported to (a body that has none, itself); of none, the county government's office. */
export function officesAbove({ bodies, office }: Pick<County, 'bodies' | 'office'>, above: readonly string[]) {
  const offices = above.map(
    (one) => bodies.find(({ kind, parent }) => kind === '办事机构' && parent === one)?.name ?? one,
  )
  return offices.length === 0 ? [office] : [...new Set(offices)]
}
