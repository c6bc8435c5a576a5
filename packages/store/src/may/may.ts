import type { Actor } from '../actor.ts'
import { type Refused, refused } from '../refused.ts'
import { type Act, type Aim, acts, type Permission } from './acts.ts'

export interface Allowed {
  readonly outcome: 'allowed'
  /** Why the actor may, in an office's words. */
  readonly ground: string
}

export type Verdict = Allowed | Refused<'not-permitted'>

/** Whether the actor may do the act on what it aims at, and on what ground. What no ground allows is refused. */
export function may(actor: Actor, act: Act, aim: Aim = {}): Verdict {
  const permission: Permission = acts[act]
  const ground = permission.ground(actor, aim)
  if (ground !== null) return { outcome: 'allowed', ground }
  const { title, who } = permission
  if (actor.kind === 'public') return refused('not-permitted', `未登录，不能${title}。请由${who}登录后办理。`)
  return refused('not-permitted', `当前账号不能${title}；此事由${who}办理。`)
}

/** The refusal alone: null where the actor may. */
export function mayNot(actor: Actor, act: Act, aim?: Aim): Refused<'not-permitted'> | null {
  const verdict = may(actor, act, aim)
  return verdict.outcome === 'refused' ? verdict : null
}
