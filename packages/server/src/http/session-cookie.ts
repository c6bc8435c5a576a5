import type { Session, SignedIn } from '@zhengling/store'
import { deleteCookie, setCookie } from 'hono/cookie'
import { type Asked, cookieName, signedInAs } from './context.ts'
import type { Service } from './service.ts'

/** Gives the browser its session's token. The database says when the session is over; the cookie only must not end before it. */
export function giveSession(context: Asked, { site }: Service, { token }: Pick<SignedIn, 'token'>): void {
  const secure = context.get('secure')
  setCookie(context, cookieName(secure), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/',
    maxAge: site.rules.lasts.total('seconds'),
  })
}

/** Takes it away. */
export function takeSession(context: Asked): void {
  const secure = context.get('secure')
  deleteCookie(context, cookieName(secure), { path: '/', secure })
}

/** The same, and the page that follows at once is made for the new session. */
export function renewSession(
  context: Asked,
  service: Service,
  session: Session,
  { token }: Pick<SignedIn, 'token'>,
): void {
  giveSession(context, service, { token })
  context.set('token', token)
  context.set('frame', { ...context.get('frame'), signedIn: signedInAs(session, token) })
}
