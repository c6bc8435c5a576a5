import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { unfitWords } from '../people/words.ts'
import { refused } from '../refused.ts'
import { type MatterOutcome, type OnMatter, takeStep } from './take-step.ts'

/**
 * 撤回: the matter should not have been entered. It stays with its history, nothing more is done on it, and from then on it
 * counts nowhere.
 */
export const withdrawMatter = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly said: string },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'keep-matters', ({ state, leads }, steps) => {
    const fault = unfitWords({ 撤回的理由: asked.said })
    if (fault !== null) return fault
    if (state === '已销号') return refused('state', '这一事项已经销号，不能撤回。要再办的，请重新办理。')
    if (steps.some(({ detail }) => detail.follows !== undefined))
      return refused('state', '这一事项已经约谈或者移交，另有后续督办事项，不能撤回。')
    return {
      kind: '撤回',
      units: leads,
      said: asked.said,
      set: { state: '已撤回', applied_at: null },
      verb: 'withdraw-matter',
      payload: { units: leads, why: asked.said.trim() },
    }
  })
