import { confirmSubscription, leaveSubscription, subscribe, subscriptionOf, type Wanted } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { confirmation } from '../letters/subscription.ts'
import { siteName } from '../pages/layout.ts'
import { askPage, bearerPage, saidPage } from '../pages/subscribe.ts'
import { isRefusal } from '../refusal.ts'
import type { Asked, Env } from './context.ts'
import { field } from './field.ts'
import { formOf } from './form.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'
import { sayWanted, wantedAsked, wantedHref } from './wanted.ts'

/** Subscribing by mail: asked for on a page, confirmed and ended by a link. */
export function subscribeRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const act = (token: string) => ({ county: county.code, now: clock.now(), token })
  app.get('/subscribe', async (context) => {
    const wanted = await wantedAsked(service, context)
    return wanted ? ask(service, context, wanted, null) : context.notFound()
  })
  app.post('/subscribe', async (context) => {
    const wanted = await wantedAsked(service, context)
    if (wanted === undefined)
      return respond(context, saidPage('没有写明订阅什么，没有办理。请从检索页、单位页或者文件页上订阅。'), 400)
    const form = await formOf(context, { address: field })
    if (isRefusal(form)) return ask(service, context, wanted, form.message)
    const { smtp, subscriptions } = service.site
    if (smtp === null || subscriptions === null) return ask(service, context, wanted, null)
    const { random, seal } = service
    const about = { site: subscriptions.address, name: nameOf(service, context), wanted: sayWanted(wanted) }
    const done = await subscribe(store.db, context.get('actor'), {
      county: county.code,
      now: clock.now(),
      wanted,
      address: form.address,
      random,
      seal,
      keys: service.keys(),
      letter: (token) => confirmation(about, token),
    })
    if (done.outcome === 'refused') return ask(service, context, wanted, done.message)
    return respond(
      context,
      saidPage('确认信已经发往这个邮箱。请在两天内打开信里的链接确认；没有收到的，请看看垃圾邮件。'),
    )
  })
  app.get('/subscribe/:token', async (context) => {
    const token = context.req.param('token')
    const found = await subscriptionOf(store.db, context.get('actor'), act(token))
    if (found === undefined) return respond(context, saidPage(OVER), 404)
    const { confirmedAt, wanted } = found
    context.header('referrer-policy', 'no-referrer')
    return respond(
      context,
      bearerPage({ token, wanted: sayWanted(wanted), confirmed: confirmedAt !== null, csrf: csrfIn(context) }),
    )
  })
  app.post('/subscribe/:token', async (context) => {
    const token = context.req.param('token')
    const form = await formOf(context, { do: z.enum(['confirm', 'leave']) })
    if (isRefusal(form)) return respond(context, saidPage(form.message), 400)
    const actor = context.get('actor')
    if (form.do === 'leave') {
      await leaveSubscription(store.db, actor, act(token))
      return respond(context, saidPage('已经退订，邮箱地址已经删除。'))
    }
    if ((await subscriptionOf(store.db, actor, act(token))) === undefined) return respond(context, saidPage(OVER), 404)
    await confirmSubscription(store.db, actor, act(token))
    return respond(context, saidPage('已经订阅。有新登文件或者变动的，次日上午发信；每封信里都有退订的链接。'))
  })
  return app
}

const OVER = '没有这份订阅：链接可能不完整，或者已经退订，或者没有在两天内确认。'

/** Where a mail programme asks that no more be sent (RFC 8058): it is no page's form, and its secret is its leave. */
export function leaveByMailRoutes({ store, county, clock }: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/subscribe/:token/leave', async (context) => {
    const token = context.req.param('token')
    await leaveSubscription(store.db, context.get('actor'), { county: county.code, now: clock.now(), token })
    return context.text('已经退订。')
  })
  return app
}

const nameOf = ({ store }: Service, context: Asked): string =>
  `${store.kind.kind === 'rehearsal' ? '【演练】' : ''}${siteName(context.get('frame'))}`

const csrfIn = (context: Asked): string => context.get('frame').signedIn?.csrf ?? ''

function ask({ site }: Service, context: Asked, wanted: Wanted, refused: string | null) {
  const open = site.smtp !== null && site.subscriptions !== null
  const shown = { wanted: sayWanted(wanted), action: wantedHref(wanted), open, refused, csrf: csrfIn(context) }
  return respond(context, askPage(shown), refused === null ? 200 : 400)
}
