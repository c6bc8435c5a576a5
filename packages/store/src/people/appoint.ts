import { type Act, act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { unfitWords } from './words.ts'

export interface AppointmentEntry extends Act {
  readonly id: string
  readonly person: string
  /** Canonical name of the body. */
  readonly body: string
  readonly post: string
  readonly manner: '任职' | '代理' | '借调'
  /** Of 代理: the appointment acted for, null where the post is vacant. Of 借调: the appointment at home. */
  readonly other: string | null
  /** Of 借调: whether the work at home rests for so long. */
  readonly rests: boolean
  readonly since: Temporal.PlainDate
  /** The last day; null where none is set. */
  readonly until: Temporal.PlainDate | null
  /** 文号, 会议 or another source. */
  readonly basis: string
}

type Ground = 'not-permitted' | 'unstorable' | 'empty' | 'no-person' | 'no-other' | 'days' | 'held'
export type AppointmentOutcome = { readonly outcome: 'entered' } | Refused<Ground>

/** Enters a post that a person takes up. It gives no right before the security administrator has approved it. */
export async function enterAppointment(
  db: Executor,
  actor: Actor,
  asked: AppointmentEntry,
): Promise<AppointmentOutcome> {
  const fault = mayNot(actor, 'enter-people')
  if (fault !== null) return fault
  return act<AppointmentOutcome>(db, actor, asked, async (tx) => {
    const done = await keepAppointment(tx, actor, asked)
    if (done.outcome === 'refused') return { result: done, entry: null }
    const { id, person, body, post, manner, since, until } = asked
    const payload = { person, body, post, manner, since: since.toString(), until: until?.toString() ?? null }
    return { result: done, entry: { verb: 'enter-appointment', object: { kind: 'appointment', id }, payload } }
  })
}

/** The same inside another act. */
export async function keepAppointment(
  tx: Executor,
  actor: Actor,
  asked: AppointmentEntry,
): Promise<AppointmentOutcome> {
  const fault = unfit(asked) ?? (await unfounded(tx, asked))
  if (fault !== null) return fault
  const { county, id, person, body, post, manner, other, rests, since, until, basis, now } = asked
  await sqlOf(tx)
    .insertInto('appointment')
    .values({
      county,
      id,
      person,
      body,
      post,
      manner,
      other,
      rests,
      since: since.toString(),
      until: until?.toString() ?? null,
      basis,
      entered_by: accountOf(actor) ?? '',
      entered_at: now.toString(),
    })
    .execute()
  return { outcome: 'entered' }
}

function unfit({ body, post, basis, manner, other, rests, since, until }: AppointmentEntry): Refused<Ground> | null {
  const empty = unfitWords({ 单位: body, 职务: post, 任职依据: basis })
  if (empty !== null) return empty
  if (until !== null && Temporal.PlainDate.compare(until, since) < 0)
    return refused('days', `止日 ${until.toString()} 早于起日 ${since.toString()}。请核对任职起止日期。`)
  if (manner === '任职' && (other !== null || rests))
    return refused('no-other', '任职不涉及另一职务；代理、借调才填写被代理或原任的职务。')
  if (manner === '借调' && other === null) return refused('no-other', '借调须写明本人在原单位的职务。')
  if (manner === '代理' && rests) return refused('no-other', '只有借调才写明原职务是否中止。')
  return null
}

/** What it names must be there, and the person must not hold the same post in the same time already. */
async function unfounded(tx: Executor, asked: AppointmentEntry): Promise<Refused<Ground> | null> {
  const { county, person, other, manner, body, post, since, until } = asked
  // The row's lock makes a second entry of the same post wait, and then find the first.
  const named = await sqlOf(tx)
    .selectFrom('person')
    .select('id')
    .where((eb) => eb.and({ county, id: person }))
    .forUpdate()
    .executeTakeFirst()
  if (named === undefined) return refused('no-person', `没有编号为“${person}”的人员。请先登记人员。`)
  if (other !== null) {
    const there = await sqlOf(tx)
      .selectFrom('appointment')
      .select('person')
      .where((eb) => eb.and({ county, id: other }))
      .executeTakeFirst()
    if (there === undefined) return refused('no-other', '所写的另一项职务没有登记。')
    if (manner === '借调' && there.person !== person) return refused('no-other', '借调的原职务须是本人的职务。')
    if (manner === '代理' && there.person === person) return refused('no-other', '不能代理本人的职务。')
  }
  const same = await sqlOf(tx)
    .selectFrom('appointment')
    .select(['since', 'until'])
    .where((eb) => eb.and({ county, person, body, post }))
    .where('ended_at', 'is', null)
    .where('refused_reason', 'is', null)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', since.toString())]))
    .$if(until !== null, (query) => query.where('since', '<=', until?.toString() ?? ''))
    .executeTakeFirst()
  if (same === undefined) return null
  return refused('held', `此人自 ${same.since} 起已登记任${body}${post}，时间重叠，不重复登记。`)
}
