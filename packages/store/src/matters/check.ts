import { type Actor, accountOf, type Signature } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { leadsOf } from './handle.ts'
import type { Matter, MatterStep } from './matter.ts'
import { type MatterOutcome, type OnMatter, type Taken, takeStep } from './take-step.ts'

/** Whoever checks is neither who applied nor of a lead unit. */
export function ownMatter(
  actor: Actor,
  matter: Pick<Matter, 'leads'>,
  by: Signature | undefined,
): Refused<'own'> | null {
  if (by?.account !== undefined && by.account === accountOf(actor))
    return refused('own', '本人经办过的，须由另一人核查。')
  const [own] = leadsOf(actor, matter)
  return own === undefined ? null : refused('own', `本人在牵头单位${own}任职，须由牵头单位以外的人核查。`)
}

/** 核查: passed, the matter is struck off; or it is sent back with the reason. */
export const checkMatter = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly pass: boolean; readonly said: string },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'check-matter', (matter, steps) => {
    const { pass, said, now } = asked
    if (matter.state !== '待核查') return refused('state', '没有待核查的销号申请。')
    const applied = lastOf(steps, '申请销号')
    const fault = ownMatter(actor, matter, applied?.by) ?? unfitWords({ 核查情况: said })
    if (fault !== null) return fault
    const units = matter.leads
    if (!pass)
      return {
        kind: '退回',
        units,
        said,
        set: { state: '办理', applied_at: null },
        verb: 'return-matter',
        payload: { units, why: said },
      }
    return {
      kind: '销号',
      units,
      said,
      set: { state: '已销号', closed_at: now.toString() },
      verb: 'close-matter',
      payload: { units },
    }
  })

export const lastOf = (steps: readonly MatterStep[], kind: MatterStep['kind']): MatterStep | undefined =>
  steps.findLast((step) => step.kind === kind)

/** 重新办理: another round, with clocks of its own; what was done before stays. */
export const reopenMatter = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly said: string },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'keep-matters', (matter) => {
    const fault = unfitWords({ 重新办理的理由: asked.said })
    if (fault !== null) return fault
    if (matter.state !== '已销号') return refused('state', '这一事项还没有销号，不用重新办理。')
    return reopened(matter, asked)
  })

/** The step by which a matter goes into another round. */
export function reopened(
  matter: Matter,
  { now, said }: { readonly now: Temporal.Instant; readonly said: string },
): Taken {
  const [at, round] = [now.toString(), matter.round + 1]
  return {
    kind: '重新办理',
    units: matter.leads,
    said,
    set: {
      state: '办理',
      round,
      begun_at: at,
      assigned_at: at,
      applied_at: null,
      closed_at: null,
      nodes: [],
      proposed: [],
      sample: null,
      own_day: null,
      own_why: null,
    },
    verb: 'reopen-matter',
    payload: { units: matter.leads, why: said.trim(), round },
  }
}
