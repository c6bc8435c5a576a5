import {
  其他机关意见期限,
  延长后答复期限,
  第三方意见期限,
  答复时限,
  答复期限,
} from '../policies/sc-2019-711-information/answer.ts'
import { 平常信函确认期限, 补正告知期限 } from '../policies/sc-2019-711-information/receipt.ts'
import { type Due, dueOf } from './due.ts'
import { type AskedParty, type RequestFacts, receiptFacts } from './request-facts.ts'
import { type Stop, stoppedWithin } from './working-days.ts'
import { type At, ask, figure } from './world.ts'

/**
 * Done in time or late; 逾期 and not done, 已过 where nothing had to be done; 停计 while somebody is asked; 计时 otherwise; 未起算
 * before its first day.
 */
export type TermState = '按期' | '逾期办结' | '逾期' | '停计' | '计时' | '未起算' | '已过'

/** What stopped a term, by the reading that stops it longest. */
export interface StoppedBy {
  readonly who: AskedParty['who']
  readonly from: Temporal.PlainDate
  /** The last day that does not count; absent where nobody knows it yet. */
  readonly to?: Temporal.PlainDate
  /** Whether an opinion is still waited for. */
  readonly stands: boolean
}

/** One term of a request. */
export interface RequestTerm extends Due {
  readonly name: '确认收到' | '告知补正' | '答复' | '第三方意见' | '其他机关意见'
  /** The day from which it counts. */
  readonly from: Temporal.PlainDate | null
  /** When what it asks for was done. */
  readonly met: Temporal.PlainDate | null
  readonly state: TermState
  readonly stops: readonly StoppedBy[]
}

/** The terms of a request as they stand on a day: 确认收到 where it is to be confirmed, 告知补正 while it can still be asked, 答复, then those of whom was asked. */
export function requestTerms(facts: RequestFacts, at: At): readonly RequestTerm[] {
  const opinions = facts.asked.map((one) => opinionTerm(one, facts, at))
  const answer = answerTerm(facts, opinions, at)
  const confirmation = facts.received === undefined || facts.way === '平常信函' ? [confirmTerm(facts, at)] : []
  const notice = facts.correction?.received === undefined ? [noticeTerm(facts, at)] : []
  return [...confirmation, ...notice, answer, ...opinions]
}

function confirmTerm(facts: RequestFacts, at: At): RequestTerm {
  const due = dueOf(ask(平常信函确认期限, { 提交方式: facts.way, 收信日: facts.came }, at))
  return termOf('确认收到', due, { from: facts.came, met: facts.received ?? facts.ended }, at)
}

function noticeTerm(facts: RequestFacts, at: At): RequestTerm {
  const due = dueOf(ask(补正告知期限, receiptFacts(facts), at))
  return termOf('告知补正', due, { from: facts.received, met: facts.correction?.asked ?? facts.ended }, at)
}

function opinionTerm(party: AskedParty, facts: RequestFacts, at: At): RequestTerm {
  const third = party.who === '第三方'
  const due = dueOf(
    third
      ? ask(第三方意见期限, { 第三方收到日: party.received }, at)
      : ask(其他机关意见期限, { 其他机关收到日: party.received }, at),
  )
  const met = party.answered ?? facts.ended
  return termOf(third ? '第三方意见' : '其他机关意见', due, { from: party.received, met }, at)
}

/** An opinion that comes after its term does not stop the clock longer: from then on the organ decides by itself. */
function endOf({ answered }: AskedParty, { last }: RequestTerm): Temporal.PlainDate | undefined {
  if (answered === undefined || last === null) return answered ?? last ?? undefined
  return Temporal.PlainDate.compare(answered, last) < 0 ? answered : last
}

function answerTerm(facts: RequestFacts, opinions: readonly RequestTerm[], at: At): RequestTerm {
  const { correction, extension, ended, received } = facts
  const from = correction === undefined ? received : correction.received
  const until = ended ?? at.today
  const stopped = facts.asked.map((one, i) => {
    const end = endOf(one, opinions[i] as RequestTerm)
    return { ...one, to: end === undefined || Temporal.PlainDate.compare(end, until) > 0 ? until : end, end }
  })
  const bySending = stopped.map(({ sent, to }): Stop => ({ from: sent, to }))
  const byDelivery = stopped.flatMap(({ received: day, to }): Stop[] => (day === undefined ? [] : [{ from: day, to }]))
  const days = (start: Temporal.PlainDate | undefined, n: number, stops: readonly Stop[]) =>
    start === undefined ? 0 : stoppedWithin(start, n, stops, at.calendar)
  const n = figure(答复时限, at) + (extension?.days ?? 0)
  const given = {
    ...receiptFacts(facts),
    停计自发出: days(from, n, bySending),
    停计自送达: days(from, n, byDelivery),
    延长工作日: extension?.days,
    告知延长日: extension?.told,
    告知后停计自发出: days(extension?.told, extension?.days ?? 0, bySending),
    告知后停计自送达: days(extension?.told, extension?.days ?? 0, byDelivery),
  }
  const due = dueOf(ask(extension === undefined ? 答复期限 : 延长后答复期限, given, at))
  const stops = stopped.map(
    ({ who, sent, end, answered }): StoppedBy => ({
      who,
      from: sent,
      ...(end !== undefined && { to: end }),
      stands: answered === undefined && (end === undefined || Temporal.PlainDate.compare(at.today, end) <= 0),
    }),
  )
  return termOf('答复', due, { from, met: ended, stops }, at)
}

function termOf(
  name: RequestTerm['name'],
  due: Due,
  {
    from = null,
    met = null,
    stops = [],
  }: {
    readonly from?: Temporal.PlainDate | undefined | null
    readonly met?: Temporal.PlainDate | undefined | null
    readonly stops?: RequestTerm['stops']
  },
  at: At,
): RequestTerm {
  return { ...due, name, from, met, stops, state: stateOf(due.last, { name, from, met, stops }, at.today) }
}

function stateOf(
  last: Temporal.PlainDate | null,
  { name, from, met, stops }: Pick<RequestTerm, 'name' | 'from' | 'met' | 'stops'>,
  today: Temporal.PlainDate,
): TermState {
  const late = (day: Temporal.PlainDate) => last !== null && Temporal.PlainDate.compare(day, last) > 0
  if (met !== null) return late(met) ? '逾期办结' : '按期'
  if (from === null) return '未起算'
  if (late(today)) return name === '告知补正' ? '已过' : '逾期'
  return stops.some(({ stands }) => stands) ? '停计' : '计时'
}
