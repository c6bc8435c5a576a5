import {
  calendarBearer,
  calendarFeed,
  calendarItems,
  ledgerRules,
  lightOf,
  NEAR_UNLESS_SET,
  renewCalendarFeed,
  revokeCalendarFeed,
  unitsOf,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { icsOf } from '../../calendar/ics.ts'
import { calendarPage } from '../../pages/calendar/page.ts'
import { messagePage } from '../../pages/message.ts'
import { placesNow } from '../../places.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

/** The calendar of one's units: its secret address, and what lies there. */
export function calendarRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const places = placesNow(service)
  const act = () => ({ county: county.code, now: clock.now() })

  const show = async (context: Asked, address: string | null, refused: string | null) => {
    const since = await calendarFeed(store.db, context.get('actor'), act())
    const page = calendarPage(context.get('frame'), { since, address, refused })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/calendar', (context) => show(context, null, null))
  app.post('/calendar', async (context) => {
    const form = await formOf(context, { do: z.enum(['renew', 'revoke']) })
    if (isRefusal(form)) return show(context, null, form.message)
    const actor = context.get('actor')
    if (form.do === 'revoke') {
      await revokeCalendarFeed(store.db, actor, act())
      return context.redirect('/calendar', 303)
    }
    const made = await renewCalendarFeed(store.db, actor, { ...act(), random })
    if (made.outcome === 'refused') return show(context, null, made.message)
    const site = `${context.get('secure') ? 'https' : 'http'}://${new URL(context.req.url).host}`
    return show(context, `${site}/calendar/${made.token}.ics`, null)
  })
  app.get('/calendar/:feed', async (context) => {
    const [, token] = /^([\w-]{43})\.ics$/.exec(context.req.param('feed')) ?? []
    const today = clock.today()
    const actor =
      token === undefined ? undefined : await calendarBearer(store.db, { county: county.code, token, today, places })
    if (actor === undefined) return respond(context, messagePage('not-found'), 404)
    const near = (await ledgerRules(store.db, actor, act()))?.near ?? NEAR_UNLESS_SET
    const items = await calendarItems(store.db, actor, { county: county.code, today })
    const rehearsal = context.get('frame').rehearsal === null ? '' : '【演练】'
    const now = clock.now()
    context.header('cache-control', 'no-store')
    return context.body(
      icsOf({
        name: `${rehearsal}${unitsOf(actor)[0] ?? ''}事项`,
        items: items.map((item) => [item, lightOf(item, now, near)] as const),
        now,
      }),
      200,
      { 'content-type': 'text/calendar; charset=utf-8' },
    )
  })
  return app
}
