import { may } from '@zhengling/store'
import type { MiddlewareHandler } from 'hono'
import { messagePage } from '../pages/message.ts'
import type { Env } from './context.ts'
import { ownPage } from './entering.ts'
import { respond } from './respond.ts'

/** The security administrator's pages are nobody else's. */
export function securityOnly(): MiddlewareHandler<Env> {
  return async (context, next) => {
    const actor = context.get('actor')
    if (may(actor, 'watch-sign-in').outcome === 'allowed') return next()
    if (actor.kind !== 'public') return respond(context, messagePage('not-yours'), 403)
    const looks = context.req.method === 'GET' || context.req.method === 'HEAD'
    if (!looks) return respond(context, messagePage('sign-in'), 403)
    const to = `/enter?to=${encodeURIComponent(context.req.path)}`
    return context.redirect(context.get('session') === null ? to : ownPage(context), 302)
  }
}
