import { may } from '@zhengling/store'
import type { Hono, MiddlewareHandler } from 'hono'
import { messagePage } from '../pages/message.ts'
import type { Env } from './context.ts'
import { type Access, endpoints } from './endpoints.ts'
import { respond } from './respond.ts'

/** Lets nobody past an address who it is not for, by the table of addresses. */
export function permitByTable(app: Hono<Env>): void {
  for (const { method, path, access } of endpoints)
    if (access !== 'open' && access !== 'record') app.on(method, path, permit(access))
}

/** Whoever is not signed in is led to sign in when looking; all others, and all who act, are refused in words. */
function permit(access: Exclude<Access, 'open' | 'record'>): MiddlewareHandler<Env> {
  return async (context, next) => {
    const actor = context.get('actor')
    if (access === 'signed-in' ? actor.kind !== 'public' : may(actor, access).outcome === 'allowed') return next()
    if (actor.kind !== 'public') return respond(context, messagePage('not-yours'), 403)
    const looks = context.req.method === 'GET' || context.req.method === 'HEAD'
    return looks ? context.redirect('/enter', 302) : respond(context, messagePage('sign-in'), 403)
  }
}
