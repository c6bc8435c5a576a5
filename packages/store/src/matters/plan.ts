import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { unfitWords } from '../people/words.ts'
import { refused } from '../refused.ts'
import { type MatterOutcome, type OnMatter, takeStep } from './take-step.ts'

/** The office approves a plan, whose nodes then are the clocks, or sends it back with the reason. */
export const judgePlan = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly approve: boolean; readonly said: string },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'keep-matters', ({ proposed, state }) => {
    const { approve, said } = asked
    const fault = approve ? null : unfitWords({ 退回的理由: said })
    if (fault !== null) return fault
    if (state !== '办理' || proposed.length === 0) return refused('state', '没有待核准的节点计划。')
    const payload = { nodes: proposed.map(({ what, due }) => `${due} ${what}`) }
    if (!approve)
      return { kind: '退回计划', said, set: { proposed: [] }, verb: 'return-plan', payload: { ...payload, why: said } }
    return {
      kind: '核准计划',
      said,
      detail: { nodes: proposed },
      set: { nodes: proposed, proposed: [] },
      verb: 'approve-plan',
      payload,
    }
  })
