import { Hono } from 'hono'
import { loadSample } from '../operations/load-sample.ts'
import { isRefusal } from '../refusal.ts'
import { issueHref } from './address.ts'
import type { Env } from './context.ts'
import { frontOf } from './front.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** The empty portal's offer: one click puts the sample issue into the store. */
export function sampleRoutes(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/sample', async (context) => {
    const done = await loadSample(service, context.get('actor'))
    if (isRefusal(done)) return respond(context, await frontOf(service, context, done.message), 400)
    return context.redirect(done.outcome === 'imported' ? encodeURI(issueHref(done.issue)) : '/', 303)
  })
  return app
}
