import { countsAsGivenUp, extensionWithinLimit, requestTerms } from '@zhengling/national'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { refused } from '../refused.ts'
import { inFuture } from './enter.ts'
import { type RequestStep, requestFacts } from './request.ts'
import { type OnRequest, type RequestOutcome, type Standing, takeRequestStep } from './take-step.ts'
import { unfitSaid } from './words.ts'

type Step<M = unknown> = (db: Executor, actor: Actor, asked: OnRequest & M) => Promise<RequestOutcome>
interface On {
  readonly day: Temporal.PlainDate
}
interface Said {
  readonly said: string
}

/** The latest day of a kind of steps; a later step does not happen before it. */
const dayOf = ({ day }: RequestStep): Temporal.PlainDate => Temporal.PlainDate.from(day)
const find = ({ steps }: Standing, kind: RequestStep['kind']) => steps.find((step) => step.kind === kind)

const before = (day: Temporal.PlainDate, step: RequestStep | undefined, what: string) =>
  step !== undefined && Temporal.PlainDate.compare(day, dayOf(step)) < 0
    ? refused('day', `${day.toString()} 早于${what}的 ${step.day}。请核对日期。`)
    : null

const notIn = ({ request }: Standing, ...states: readonly Standing['request']['state'][]) =>
  states.includes(request.state)
    ? null
    : refused(
        'state',
        `这一申请现在是“${request.state}”，不能办这一步。${request.state === '待确认' ? '请先确认收到。' : ''}`,
      )

/** 确认收到: the day on which it counts as received (第三十一条). */
export const confirmRequest: Step<On> = (db, actor, asked) =>
  takeRequestStep(db, actor, asked, (standing) => {
    const { day } = asked
    const fault =
      notIn(standing, '待确认') ?? inFuture(day, standing.at.today) ?? before(day, standing.steps[0], '提出申请')
    return fault ?? { kind: '确认收到', day, set: { state: '办理' }, verb: 'confirm-request' }
  })

/** 告知补正: once, with everything that is wanting and a last day (第三十条). */
export const askCorrection: Step<On & Said & { readonly until: Temporal.PlainDate }> = (db, actor, asked) =>
  takeRequestStep(db, actor, asked, (standing) => {
    const { day, until, said } = asked
    const received = standing.steps.find(({ kind, detail }) => kind === '确认收到' || detail.received === true)
    const fault =
      notIn(standing, '办理') ??
      unfitSaid({ 要补正的事项: said }) ??
      inFuture(day, standing.at.today) ??
      before(day, received, '收到申请')
    if (fault !== null) return fault
    if (find(standing, '告知补正') !== undefined)
      return refused('state', '已经告知补正过。条例第三十条要求一次性告知，不再第二次补正。')
    if (Temporal.PlainDate.compare(until, day) <= 0)
      return refused('day', '补正期限应晚于告知的日期。给几天文内未规定，写的是合理的期限。')
    return {
      kind: '告知补正',
      day,
      detail: { until: until.toString() },
      said: { said },
      set: { state: '待补正' },
      verb: 'ask-correction',
    }
  })

/** 收到补正: the answer's term runs anew from that day. */
export const takeCorrection: Step<On & Said> = (db, actor, asked) =>
  takeRequestStep(db, actor, asked, (standing) => corrected(standing, asked))

export function corrected(standing: Standing, { day, said }: On & Said) {
  const fault =
    notIn(standing, '待补正') ??
    unfitSaid({ 补正的内容: said }) ??
    inFuture(day, standing.at.today) ??
    before(day, find(standing, '告知补正'), '告知补正')
  return fault ?? ({ kind: '收到补正', day, said: { said }, set: { state: '办理' }, verb: 'take-correction' } as const)
}

/** 视为放弃: the last day for a correction is over, and there is no good reason (第三十条). */
export const giveUpRequest: Step<Said> = (db, actor, asked) =>
  takeRequestStep(db, actor, asked, (standing) => {
    const { request, steps, at } = standing
    const fault = notIn(standing, '待补正') ?? unfitSaid({ 没有正当理由的情况: asked.said })
    if (fault !== null) return fault
    if (!countsAsGivenUp(requestFacts(request, steps), at)) return refused('term', '补正期限还没有过，不能视为放弃。')
    const day = at.today
    return {
      kind: '视为放弃',
      day,
      said: { said: asked.said },
      set: { state: '视为放弃', ended: day.toString() },
      verb: 'give-up-request',
    }
  })

/** 征求意见: in writing, of a third party (第三十二条) or of an organ that made it together with this one (第三十四条). */
export const askOpinion: Step<
  On & { readonly who: '第三方' | '其他机关'; readonly name: string; readonly said: string }
> = (db, actor, asked) =>
  takeRequestStep(db, actor, asked, (standing) => {
    const { day, who, name, said } = asked
    const fault =
      notIn(standing, '办理') ??
      unfitSaid({ 征求谁的意见: name, 征求什么意见: said }) ??
      inFuture(day, standing.at.today) ??
      before(day, standing.steps[0], '提出申请')
    return fault ?? { kind: '征求意见', day, detail: { who }, said: { said, about: name }, verb: 'ask-opinion' }
  })

const askedIn = ({ steps }: Standing, n: number, kind: RequestStep['kind']) => {
  const asked = steps.find((step) => step.n === n && step.kind === '征求意见')
  if (asked === undefined) return refused('state', '没有所说的征求意见书。请刷新本页再办。')
  return steps.some((step) => step.kind === kind && step.detail.asked === n)
    ? refused('state', `这份征求意见书已经登记过“${kind}”。`)
    : asked
}

/** 送达: when a letter that asks for an opinion was received; its term runs from there. */
export const noteDelivery: Step<On & { readonly asked: number }> = (db, actor, asked) =>
  takeRequestStep(db, actor, asked, (standing) => {
    const { day } = asked
    const found = askedIn(standing, asked.asked, '送达')
    if ('outcome' in found) return found
    const fault = inFuture(day, standing.at.today) ?? before(day, found, '发出征求意见书')
    return fault ?? { kind: '送达', day, detail: { asked: asked.asked }, verb: 'note-delivery' }
  })

/** 收到意见: consent or not, with the reason. */
export const noteOpinion: Step<On & Said & { readonly asked: number; readonly consents: boolean }> = (
  db,
  actor,
  asked,
) =>
  takeRequestStep(db, actor, asked, (standing) => {
    const { day, said, consents } = asked
    const found = askedIn(standing, asked.asked, '收到意见')
    if ('outcome' in found) return found
    const delivered = standing.steps.find((step) => step.kind === '送达' && step.detail.asked === asked.asked)
    const fault =
      unfitSaid({ 意见: said }) ??
      inFuture(day, standing.at.today) ??
      before(day, delivered ?? found, delivered ? '送达征求意见书' : '发出征求意见书')
    if (fault !== null) return fault
    return {
      kind: '收到意见',
      day,
      detail: { asked: asked.asked, consents },
      said: { said },
      verb: 'note-opinion',
    }
  })

/** 延长: once, with the consent of whoever heads the unit's office for open information, and told to the applicant (第三十三条). */
export const extendRequest: Step<On & { readonly days: number; readonly consent: string; readonly said: string }> = (
  db,
  actor,
  asked,
) =>
  takeRequestStep(db, actor, asked, (standing) => {
    const { day, days, consent, said } = asked
    const fault =
      notIn(standing, '办理') ??
      unfitSaid({ 同意延长的负责人: consent, 延长的理由: said }) ??
      inFuture(day, standing.at.today) ??
      tooLate(standing, day)
    if (fault !== null) return fault
    if (find(standing, '延长') !== undefined) return refused('state', '已经延长过一次，不再延长。')
    if (!Number.isInteger(days) || days < 1 || !extensionWithinLimit(days, standing.at))
      return refused('term', '延长的期限应为 1 至 20 个工作日（条例第三十三条）。')
    return { kind: '延长', day, detail: { days }, said: { said, about: consent }, verb: 'extend-request' }
  })

/** What is over under every reading cannot be made longer. */
function tooLate({ request, steps, at }: Standing, day: Temporal.PlainDate) {
  const term = requestTerms(requestFacts(request, steps), at).find(({ name }) => name === '答复')
  const latest = term?.readings.at(-1)?.last ?? term?.last ?? null
  return latest !== null && Temporal.PlainDate.compare(day, latest) > 0
    ? refused('term', `答复期限已于 ${latest.toString()} 届满，届满之后没有可以延长的期限。请尽快答复。`)
    : null
}

/** 答复: one of the kinds of 第三十六条, with what it has to say. */
export const answerRequest: Step<
  On & { readonly kind: string; readonly ground: string; readonly number: string; readonly said: string }
> = (db, actor, asked) =>
  takeRequestStep(db, actor, asked, (standing) => {
    const { day, kind, ground, number, said } = asked
    const fault =
      notIn(standing, '办理') ??
      unfitSaid({ 依据: ground, 答复的内容: said }) ??
      inFuture(day, standing.at.today) ??
      before(day, find(standing, '收到补正') ?? standing.steps[0], '收到申请')
    if (fault !== null) return fault
    return {
      kind: '答复',
      day,
      detail: { answer: kind },
      said: { said, about: ground, ...(number.trim() !== '' && { number: number.trim() }) },
      set: { state: '已答复', answer: kind, ended: day.toString() },
      verb: 'answer-request',
    }
  })

/** 撤回: the applicant has said so, to the unit or by the code. */
export const withdrawRequest: Step<On & Said> = (db, actor, asked) =>
  takeRequestStep(db, actor, asked, (standing) => withdrawn(standing, asked))

export function withdrawn(standing: Standing, { day, said }: On & Said) {
  const fault =
    unfitSaid({ 撤回的情况: said }) ?? inFuture(day, standing.at.today) ?? before(day, standing.steps[0], '提出申请')
  return (
    fault ??
    ({
      kind: '撤回',
      day,
      said: { said },
      set: { state: '已撤回', ended: day.toString() },
      verb: 'withdraw-request',
    } as const)
  )
}
