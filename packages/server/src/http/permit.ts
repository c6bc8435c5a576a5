import { may } from '@zhengling/store'
import type { Hono, MiddlewareHandler } from 'hono'
import { messagePage } from '../pages/message.ts'
import type { Env } from './context.ts'
import { type Endpoint, type Guarded, isGuarded } from './endpoints.ts'
import { leadToSignIn } from './entering.ts'
import { respond } from './respond.ts'

/** Lets nobody past an address who it is not for, by the table of addresses. */
export function permitByTable(app: Hono<Env>, table: readonly Endpoint[]): void {
  for (const { method, path, access } of table) if (isGuarded(access)) app.on(method, path, permit(access))
}

/** Whoever is not signed in is led to sign in when looking; all others, and all who act, are refused in words. */
function permit(access: Guarded): MiddlewareHandler<Env> {
  return async (context, next) => {
    const actor = context.get('actor')
    if (access === 'signed-in' ? actor.kind !== 'public' : may(actor, access).outcome === 'allowed') return next()
    if (actor.kind !== 'public') return respond(context, messagePage('not-yours'), 403)
    return leadToSignIn(context)
  }
}
