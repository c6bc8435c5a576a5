import { createHmac, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { messagePage } from '../pages/message.ts'
import type { Env } from './context.ts'
import { respond } from './respond.ts'

/** The token that forms of a session carry: derived from the session's own, so that nothing more has to be kept. */
export function csrfTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url')
}

/** Whether a form's token is that of the session; takes the same time for any wrong one. */
export function isCsrfToken(sessionToken: string, written: string): boolean {
  const own = Buffer.from(csrfTokenOf(sessionToken))
  const other = Buffer.from(written)
  return own.length === other.length && timingSafeEqual(own, other)
}

/** Whether a browser sent the request from a page of this server. A request that names no origin is no browser's form. */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

/**
 * Refuses a request that changes something unless it comes from our own page and, of someone signed in, carries the
 * session's token. The body is read here once; handlers get it from Hono's cache.
 */
export function guardForms(): MiddlewareHandler<Env> {
  return async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    const token = context.get('token')
    if (isSameOrigin(context.req.raw.headers)) {
      if (token === null) return next()
      const { csrf } = await context.req.parseBody()
      if (typeof csrf === 'string' && isCsrfToken(token, csrf)) return next()
    }
    return respond(context, messagePage('stale-form'), 403)
  }
}
