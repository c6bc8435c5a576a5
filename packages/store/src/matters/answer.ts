import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { unfitWords } from '../people/words.ts'
import { refused } from '../refused.ts'
import { type Following, type MatterOutcome, type OnMatter, takeStep } from './take-step.ts'

/** 约谈: who holds it is in no document, so the office names it, with the basis. */
export const summon = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & {
    readonly summoned: string
    readonly holder: string
    readonly ground: string
    readonly basis: string
    readonly day: string
    readonly said: string
    /** The clause that provides for it. */
    readonly clause: string
    readonly follows: Following
  },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'keep-matters', ({ leads, along, state }) => {
    const { summoned, holder, ground, basis, day, said, clause, follows } = asked
    const fault = unfitWords({ 约谈单位: holder, 由其约谈的依据: basis, 约谈的情由: ground, 约谈事由: said })
    if (fault !== null) return fault
    if (state === '待交办') return refused('state', '这一事项还没有交办，谈不上推进不力。请先交办。')
    if (!leads.includes(summoned) && !along.includes(summoned))
      return refused('unit', `“${summoned}”不在这一事项的牵头、配合单位之列。`)
    if (holder === summoned) return refused('unit', '被约谈的单位不能由自己约谈。')
    return {
      kind: '约谈',
      units: [summoned],
      said,
      detail: { summoned, holder, ground, basis: basis.trim(), day, follows: follows.id },
      follows: {
        ...follows,
        what: `约谈${summoned}：${ground}`,
        lead: holder,
        along: [summoned],
        own: { day, why: '约谈的日期' },
        why: said,
      },
      verb: 'summon',
      payload: { units: [summoned], by: holder, power: basis.trim(), day, under: clause, follows: follows.id },
    }
  })

/** 移交问题线索. What is handed on is shown to the office alone, and the journal says only that it was done. */
export const refer = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & {
    readonly to: string
    readonly ground: string
    readonly basis: string
    readonly said: string
    readonly clause: string
    readonly follows: Following
  },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'keep-matters', ({ leads, along }) => {
    const { to, ground, basis, said, clause, follows } = asked
    const fault = unfitWords({ 接收部门: to, 移交的情由: ground, 移交的依据: basis, 移交的内容: said })
    if (fault !== null) return fault
    if (leads.includes(to) || along.includes(to)) return refused('unit', `“${to}”是办理单位，线索不能移交给它。`)
    return {
      kind: '移交',
      said,
      detail: { to, ground, basis: basis.trim(), follows: follows.id },
      secret: true,
      // Whoever receives it is told what it is about outside this list: the matter says only that there is one.
      follows: {
        ...follows,
        what: '办理移交的问题线索并反馈结果',
        lead: to,
        along: [],
        own: null,
        why: `${ground}，线索内容由县政府办另行移交`,
      },
      verb: 'refer',
      payload: { under: clause, follows: follows.id },
    }
  })
