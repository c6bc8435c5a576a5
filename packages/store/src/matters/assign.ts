import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { dayOfMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { refused } from '../refused.ts'
import type { Matter } from './matter.ts'
import { type MatterOutcome, type OnMatter, takeStep } from './take-step.ts'

/** 交办: the matter goes to its lead units, with what is asked of them. */
export const assignMatter = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & { readonly said: string },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'keep-matters', ({ state, leads }) => {
    const fault = unfitWords({ 交办要求: asked.said })
    if (fault !== null) return fault
    if (state !== '待交办') return refused('state', '这一事项已经交办。')
    return {
      kind: '交办',
      units: leads,
      said: asked.said,
      set: { state: '办理', assigned_at: asked.now.toString() },
      verb: 'assign-matter',
      payload: { units: leads },
    }
  })

/** What the office can set anew of a matter that is not struck off. */
export type Regraded = Pick<Matter, 'major' | 'scale' | 'own' | 'checker'>

/**
 * 改定: whether it is major, its size, its own limit, who checks. Each is the office's decision, for which the documents draw no
 * line, so it needs a ground, and what stood before stays in the history.
 */
export const regradeMatter = (
  db: Executor,
  actor: Actor,
  asked: OnMatter & Regraded & { readonly why: string; readonly office: string },
): Promise<MatterOutcome> =>
  takeStep(db, actor, asked, 'keep-matters', (matter) => {
    const { major, scale, own, checker, why, office, now } = asked
    const fault = unfitWords({ 改定的依据: why })
    if (fault !== null) return fault
    if (matter.state === '已销号') return refused('state', '这一事项已经销号。要改定的，请先重新办理。')
    const checks = checker ?? office
    if (matter.leads.includes(checks))
      return refused('own', `“${checks}”是牵头单位，不能核查自己办的事。请另写核查单位。`)
    if (major && own !== null) return refused('day', '纳入“13710”的按其节点计时，不另定期限。请把期限留空。')
    if (own !== null && own.day !== matter.own?.day && own.day < dayOfMoment(now).toString())
      return refused('day', `${own.day} 已经过去，不能定为期限。请另定今天或以后的日期。`)
    const changed = differences(matter, asked, office)
    if (changed.length === 0) return refused('wanting', '与现在的一样，没有要改定的。')
    return {
      kind: '改定',
      said: why,
      detail: { changed },
      set: {
        major,
        scale,
        checker,
        own_day: own?.day ?? null,
        own_why: own === null ? null : why.trim(),
        ...(major === matter.major ? {} : { major_why: why.trim() }),
      },
      verb: 'regrade-matter',
      payload: { changed: changed.map(({ what, from, to }) => `${what}：${from} 改为 ${to}`), why: why.trim() },
    }
  })

function differences(before: Regraded, after: Regraded, office: string) {
  const said = ({ major, scale, own, checker }: Regraded) => ({
    督办方式: major ? '纳入“13710”' : '不纳入“13710”',
    大小: scale,
    期限: own?.day ?? '未定',
    核查单位: checker ?? office,
  })
  const [from, to] = [said(before), said(after)]
  return (Object.keys(from) as (keyof typeof from)[]).flatMap((what) =>
    from[what] === to[what] ? [] : [{ what, from: from[what], to: to[what] }],
  )
}
