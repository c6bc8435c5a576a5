import type { MiddlewareHandler } from 'hono'
import { messagePage } from '../../pages/message.ts'
import type { Env } from '../context.ts'
import { respond } from '../respond.ts'

/** The desk is the administrator's: others are shown how to sign in when they look, and refused when they act. */
export function administratorOnly(): MiddlewareHandler<Env> {
  return async (context, next) => {
    if (context.get('actor').kind === 'administrator') return next()
    const looks = context.req.method === 'GET' || context.req.method === 'HEAD'
    return looks ? context.redirect('/enter', 302) : respond(context, messagePage('sign-in'), 403)
  }
}
