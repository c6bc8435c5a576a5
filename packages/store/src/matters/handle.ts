import { type Actor, unitsOf } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { dayOfMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import type { PlanNode } from '../tables.ts'
import { allReported } from './clocks.ts'
import type { Matter, MatterStep } from './matter.ts'
import { type MatterGround, type MatterOutcome, type OnMatter, type Taken, takeStep } from './take-step.ts'

/** The lead units of a matter that the actor does the work of. */
export const leadsOf = (actor: Actor, { leads }: Pick<Matter, 'leads'>): readonly string[] =>
  leads.filter((unit) => unitsOf(actor).includes(unit))

/** An act of a lead unit on a matter in its hands. */
const handle = (
  db: Executor,
  actor: Actor,
  asked: OnMatter,
  decide: (
    matter: Matter,
    steps: readonly MatterStep[],
    units: readonly string[],
  ) => Omit<Taken, 'units'> | Refused<MatterGround>,
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'handle-matter', (matter, steps) => {
    if (matter.state !== '办理') return refused('state', notInHand[matter.state])
    const units = leadsOf(actor, matter)
    const round = steps.filter((step) => step.round === matter.round)
    const taken = decide(matter, round, units)
    if ('outcome' in taken) return taken
    return { ...taken, units, payload: { units, ...taken.payload } }
  })

const notInHand = {
  待交办: '这一事项还没有交办。请等交办以后再办。',
  待核查: '已经申请销号，正在核查。核查退回以后再办。',
  已销号: '这一事项已经销号。',
  已撤回: '这一事项已经撤回，不再办理。',
} as const

/** 签收. */
export const signForMatter = (db: Executor, actor: Actor, asked: OnMatter): Promise<MatterOutcome> =>
  handle(db, actor, asked, (_, round, units) => {
    const signed = round.flatMap((step) => (step.kind === '签收' ? step.units : []))
    if (units.every((unit) => signed.includes(unit))) return refused('state', '本单位已经签收。')
    return { kind: '签收', verb: 'sign-matter' }
  })

/** 报处理情况, as often as there is something to report. */
export const reportMatter = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly said: string },
): Promise<MatterOutcome> =>
  handle(
    db,
    actor,
    asked,
    () => unfitWords({ 处理情况: asked.said }) ?? { kind: '报处理情况', said: asked.said, verb: 'report-matter' },
  )

/** 报节点计划: what is done by when where a month is not enough. It stands when the office has approved it. */
export const proposePlan = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly nodes: readonly PlanNode[]; readonly said: string },
): Promise<MatterOutcome> =>
  handle(db, actor, asked, (matter) => {
    const { nodes, said, now } = asked
    const fault = unfitWords({ 不能按期办结的原因: said, ...wordsOf(nodes) })
    if (fault !== null) return fault
    if (!matter.major) return refused('plan', '没有纳入“13710”的事项按另定的期限办，不报节点计划。')
    if (matter.scale !== '较大')
      return refused('plan', '节点计划用于一个月内不能办结的较大事项。确属较大的，请县政府办先改定大小。')
    if (nodes.length === 0) return refused('plan', '没有写节点。请至少写一个节点和完成日期。')
    const wrong = nodes.find(({ due }, i) => i > 0 && due < (nodes[i - 1]?.due ?? ''))
    if (wrong !== undefined)
      return refused('plan', `节点“${wrong.what}”的日期 ${wrong.due} 早于前一个节点。请按先后写。`)
    const past = nodes.find(({ due }) => due < dayOfMoment(now).toString())
    if (past !== undefined) return refused('plan', `节点“${past.what}”的日期 ${past.due} 已经过去。`)
    return {
      kind: '报节点计划',
      said,
      detail: { nodes },
      set: { proposed: nodes },
      verb: 'propose-plan',
      payload: { nodes: nodes.map(({ what, due }) => `${due} ${what}`) },
    }
  })

const wordsOf = (nodes: readonly PlanNode[]) =>
  Object.fromEntries(nodes.map(({ what }, i) => [`第 ${i + 1} 个节点的内容`, what]))

/** 报节点: one of the approved plan is done. */
export const reportNode = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly node: number; readonly said: string },
): Promise<MatterOutcome> =>
  handle(db, actor, asked, ({ nodes }, round) => {
    const { node, said } = asked
    const fault = unfitWords({ 完成情况: said })
    if (fault !== null) return fault
    const found = nodes[node]
    if (found === undefined) return refused('plan', '核准的计划中没有这个节点。')
    if (isReported(round, node)) return refused('state', `节点“${found.what}”已经报过完成。`)
    return { kind: '报节点', said, detail: { node }, verb: 'report-node', payload: { node: found.what } }
  })

const isReported = (round: readonly MatterStep[], node: number) =>
  round.some(({ kind, detail }) => kind === '报节点' && detail.node === node)

/** 申请销号, with what shows that it is settled. */
export const applyToClose = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly said: string; readonly evidence: readonly string[] },
): Promise<MatterOutcome> =>
  handle(db, actor, asked, (matter, round) => {
    const { said, evidence, now } = asked
    const words = Object.fromEntries(evidence.map((one, i) => [`第 ${i + 1} 项佐证`, one]))
    const fault = unfitWords({ 办结情况: said, ...words })
    if (fault !== null) return fault
    if (evidence.length === 0) return refused('wanting', '申请销号要有佐证。请至少写一项：名称、文号或者存放处。')
    if (matter.major && allReported(matter, round) === null)
      return refused('wanting', '还有牵头单位没有报处理情况，不能申请销号。')
    const left = matter.nodes.filter((_, node) => !isReported(round, node))
    if (left.length > 0) return refused('wanting', `还有节点没有报完成：${left.map(({ what }) => what).join('、')}。`)
    if (matter.proposed.length > 0) return refused('state', '节点计划还在等县政府办核准，请待核准或退回以后再申请。')
    return {
      kind: '申请销号',
      said,
      detail: { evidence },
      set: { state: '待核查', applied_at: now.toString() },
      verb: 'apply-to-close',
      payload: { evidence },
    }
  })
