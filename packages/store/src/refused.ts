import { type Actor, isInside } from './actor.ts'

/** An expected refusal: its ground for programs, its message for people, in plain official Chinese. */
export interface Refused<Ground extends string = string> {
  readonly outcome: 'refused'
  readonly ground: Ground
  readonly message: string
}

export const refused = <const Ground extends string>(ground: Ground, message: string): Refused<Ground> => ({
  outcome: 'refused',
  ground,
  message,
})

/** The refusal of a writing act by somebody not signed in, null where the actor may write. */
export function notPermitted(actor: Actor, act: string): Refused<'not-permitted'> | null {
  return isInside(actor) ? null : refused('not-permitted', `未登录，不能${act}。请由管理员登录后办理。`)
}
