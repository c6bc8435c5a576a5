import { PUBLIC } from '@zhengling/store'
import type { MiddlewareHandler } from 'hono'
import { kioskMessage } from '../../pages/kiosk/message.ts'
import type { Env } from '../context.ts'
import type { Service } from '../service.ts'
import { sendKiosk } from './send.ts'

/**
 * A terminal knows nobody: whoever may be signed in at this browser is the public here, and no form is tied to a session.
 * What could not be answered is said on a page of the terminal, since the portal's own lead out of it.
 */
export function asPublic(service: Service): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { path } = context.req
    if (path !== '/kiosk' && !path.startsWith('/kiosk/')) return next()
    context.set('actor', PUBLIC)
    context.set('session', null)
    context.set('token', null)
    context.set('unread', null)
    context.set('waiting', null)
    context.set('frame', { ...context.get('frame'), signedIn: null })
    await next()
    const { status } = context.res
    if (status >= 400 && context.get('atTerminal') !== true)
      context.res = await sendKiosk(service, context, kioskMessage(status), status as 404)
  }
}
