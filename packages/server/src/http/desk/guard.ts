import { isEditor } from '@zhengling/store'
import type { MiddlewareHandler } from 'hono'
import { messagePage } from '../../pages/message.ts'
import type { Env } from '../context.ts'
import { respond } from '../respond.ts'

/** The desk is the office's: others are shown how to sign in when they look, and refused when they act. */
export function editorsOnly(): MiddlewareHandler<Env> {
  return async (context, next) => {
    const actor = context.get('actor')
    if (isEditor(actor)) return next()
    if (actor.kind !== 'public') return respond(context, messagePage('not-yours'), 403)
    const looks = context.req.method === 'GET' || context.req.method === 'HEAD'
    return looks
      ? context.redirect(`/enter?to=${encodeURIComponent(context.req.path)}`, 302)
      : respond(context, messagePage('sign-in'), 403)
  }
}
