import { type Actor, PUBLIC, sessionOf } from '@zhengling/store'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Frame } from '../pages/layout.ts'
import { placesNow } from '../places.ts'
import { csrfTokenOf } from './csrf.ts'
import { pagesOf } from './own-pages.ts'
import type { Service } from './service.ts'

/** What every request carries on its way: who asks, and what the page around the answer shows. */
export interface Env {
  Variables: {
    actor: Actor
    frame: Frame
    /** The session's token, null for the public. */
    token: string | null
  }
}

export type Asked = Context<Env>

/** A session is given up when it was not used for so long. */
const idle = Temporal.Duration.from({ hours: 8 })

/** Under https browsers then hold the cookie to this host alone. */
export const cookieName = (secure: boolean) => (secure ? '__Host-session' : 'session')

/** Whether the reader's own connection is https; behind a proxy it says so in X-Forwarded-Proto. */
export function isSecure(context: Context): boolean {
  const forwarded = context.req.header('x-forwarded-proto')?.split(',')[0]?.trim()
  return (forwarded ?? new URL(context.req.url).protocol.slice(0, -1)) === 'https'
}

/** Finds out who asks. There is no request without an actor. */
export function identify(service: Service): MiddlewareHandler<Env> {
  const { store, county, clock, catalogue } = service
  return async (context, next) => {
    const token = getCookie(context, cookieName(isSecure(context))) ?? null
    const session =
      token === null
        ? undefined
        : await sessionOf(store.db, {
            county: county.code,
            token,
            now: clock.now(),
            idle,
            today: clock.today(),
            places: await placesNow(service),
          })
    context.set('actor', session?.actor ?? PUBLIC)
    context.set('token', session ? token : null)
    context.set('frame', {
      county: county.name,
      rehearsal: store.kind.kind === 'rehearsal' ? clock.today().toString() : null,
      signedIn:
        session && token !== null
          ? { name: session.name, csrf: csrfTokenOf(token), pages: pagesOf(session.actor) }
          : null,
      assets: catalogue,
    })
    await next()
  }
}
