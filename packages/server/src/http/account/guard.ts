import type { Session } from '@zhengling/store'
import type { MiddlewareHandler } from 'hono'
import type { Asked, Env } from '../context.ts'
import { leadToSignIn } from '../entering.ts'

/** Pages of one's own account: whoever has yet to do something to be signed in is led there, others to the door. */
export function signedInOnly(stages: readonly Session['stage'][] = ['full']): MiddlewareHandler<Env> {
  return async (context, next) => {
    const session = context.get('session')
    context.header('cache-control', 'no-store')
    if (session !== null && stages.includes(session.stage)) return next()
    return leadToSignIn(context)
  }
}

/** The session and its token, behind `signedInOnly`. */
export function ownSession(context: Asked): { readonly session: Session; readonly token: string } {
  const [session, token] = [context.get('session'), context.get('token')]
  if (session === null || token === null) throw new Error('a page of an account without its guard')
  return { session, token }
}
