import { bodiesNamed, bodyByName, peopleNamed } from '@zhengling/store'
import { Hono } from 'hono'
import { bodyPage } from '../pages/bodies/body.ts'
import { bodiesPage } from '../pages/bodies/list.ts'
import { helpPage } from '../pages/help.ts'
import { peoplePage } from '../pages/people.ts'
import { bodyHref } from './address.ts'
import type { Env } from './context.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** Pages across documents: bodies, people as printed, help. */
export function bodyRoutes({ store, county }: Service): Hono<Env> {
  const app = new Hono<Env>()
  const scope = { county: county.code }
  app.get('/bodies', async (context) =>
    respond(context, bodiesPage(await bodiesNamed(store.db, context.get('actor'), scope))),
  )
  app.get('/bodies/:body', async (context) => {
    const asked = context.req.param('body')
    const view = await bodyByName(store.db, context.get('actor'), { ...scope, body: asked })
    if (view) return respond(context, bodyPage(view))
    const known = county.bodies.find(({ name, aliases }) => name !== asked && aliases.includes(asked))
    return known ? context.redirect(encodeURI(bodyHref(known.name)), 301) : context.notFound()
  })
  app.get('/people', async (context) => {
    context.header('x-robots-tag', 'noindex')
    return respond(context, peoplePage(await peopleNamed(store.db, context.get('actor'), scope)))
  })
  app.get('/help', (context) => respond(context, helpPage))
  return app
}
