import { redeemOneTimeLink, revokeSession } from '@zhengling/store'
import { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { enterPage, enterRefusedPage } from '../pages/enter.ts'
import { placesNow } from '../places.ts'
import { cookieName, type Env, isSecure } from './context.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

const sessionLasts = Temporal.Duration.from({ days: 7 })

/** Signing in by a one-time link, and out. */
export function enterRoutes({ store, county, clock, random }: Service): Hono<Env> {
  const app = new Hono<Env>()
  // Opening the link only shows a button: chat programs and mail scanners open links too, and would use it up.
  app.get('/enter/:token', (context) => {
    context.header('cache-control', 'no-store')
    context.header('referrer-policy', 'no-referrer')
    return respond(context, enterPage(context.req.param('token')))
  })
  app.post('/enter/:token', async (context) => {
    const done = await redeemOneTimeLink(store.db, context.get('actor'), {
      county: county.code,
      token: context.req.param('token'),
      now: clock.now(),
      validFor: sessionLasts,
      random,
      today: clock.today(),
      places: await placesNow({ store, county }),
    })
    if (done.outcome === 'refused') return respond(context, enterRefusedPage(done.message), 403)
    const secure = isSecure(context)
    setCookie(context, cookieName(secure), done.token, {
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      path: '/',
      maxAge: sessionLasts.total('seconds'),
    })
    return context.redirect('/home', 303)
  })
  app.post('/leave', async (context) => {
    const token = context.get('token')
    if (token !== null)
      await revokeSession(store.db, context.get('actor'), { county: county.code, token, now: clock.now() })
    deleteCookie(context, cookieName(isSecure(context)), { path: '/', secure: isSecure(context) })
    return context.redirect('/', 303)
  })
  return app
}
