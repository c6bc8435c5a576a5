import {
  type Actor,
  countAtHand,
  daysAt,
  PUBLIC,
  type Session,
  type Source,
  sessionOf,
  sumOf,
  unreadNotices,
} from '@zhengling/store'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Frame, SignedIn } from '../pages/layout.ts'
import { placesNow } from '../places.ts'
import { csrfTokenOf } from './csrf.ts'
import { pagesOf } from './own-pages.ts'
import type { Service } from './service.ts'
import { isSecure, proxiesOf, sourceOf } from './source.ts'

/** What every request carries on its way: who asks, and what the page around the answer shows. */
export interface Env {
  Variables: {
    /** The request's number in the log. */
    request: string
    actor: Actor
    frame: Frame
    /** The session's token, null where there is none. */
    token: string | null
    /** Also of who has yet to show or to set up the second factor, and is not the actor of anything until then. */
    session: Session | null
    /** From where it is asked. */
    from: Source
    /** Whether the reader's own connection is https. */
    secure: boolean
    /** Whether the files of the form were too large together, and only its words are here. */
    filesLeftOut?: true
    /** Whether the answer is a page of the self-service terminals. */
    atTerminal?: true
    /** Counts the reminders that who asks has not read, for the page that is sent; null where there is no inbox. */
    unread: (() => Promise<number>) | null
    /** Counts what is at hand for who asks, in the same way; the page that lists it hands over what it has counted. */
    waiting: (() => Promise<number>) | null
  }
}

export type Asked = Context<Env>

/** Under https browsers then hold the cookie to this host alone. */
export const cookieName = (secure: boolean) => (secure ? '__Host-session' : 'session')

/** Finds out who asks. There is no request without an actor. */
export function identify(service: Service): MiddlewareHandler<Env> {
  const { store, county, clock, catalogue, site } = service
  const proxies = proxiesOf(site.proxies)
  const places = placesNow(service)
  return async (context, next) => {
    const frame = {
      county: county.name,
      rehearsal: store.kind.kind === 'rehearsal' ? clock.today().toString() : null,
      signedIn: null,
      assets: catalogue,
    }
    // There from the beginning: where the database cannot say who asks, the page that says so stands in it.
    context.set('frame', frame)
    const secure = isSecure(context, proxies)
    const token = getCookie(context, cookieName(secure)) ?? null
    const session =
      token === null
        ? undefined
        : await sessionOf(store.db, {
            county: county.code,
            token,
            now: clock.now(),
            idle: site.rules.idle,
            today: clock.today(),
            places,
          })
    const full = session?.stage === 'full'
    context.set('actor', full ? session.actor : PUBLIC)
    context.set('session', session ?? null)
    context.set('token', session ? token : null)
    context.set('from', sourceOf(context, proxies))
    context.set('secure', secure)
    const inbox = { county: county.code, today: clock.today() }
    context.set('unread', full ? () => unreadNotices(store.db, session.actor, inbox) : null)
    const days = () => ({ county: county.code, ...daysAt(clock.now(), clock.today()) })
    const works = full && session.actor.kind === 'official'
    context.set('waiting', works ? async () => sumOf(await countAtHand(store.db, session.actor, days())) : null)
    if (full && token !== null) context.set('frame', { ...frame, signedIn: signedInAs(session, token) })
    await next()
  }
}

/** What the pages of somebody signed in carry. */
export const signedInAs = ({ name, actor }: Session, token: string): SignedIn => ({
  name,
  csrf: csrfTokenOf(token),
  pages: pagesOf(actor),
})
