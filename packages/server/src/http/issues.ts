import { type Actor, isEditor, issueBySlug } from '@zhengling/store'
import { Hono } from 'hono'
import { findingsPage } from '../pages/findings.ts'
import { issuePage } from '../pages/issue.ts'
import type { Env } from './context.ts'
import { frontOf } from './front.ts'
import { gone } from './gone.ts'
import { quoted } from './quoted.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** The home page, an issue, and its findings with what the editor has said of them. */
export function issueRoutes(service: Service): Hono<Env> {
  const { store, county } = service
  const app = new Hono<Env>()
  const issueAt = (actor: Actor, slug: string) => issueBySlug(store.db, actor, { county: county.code, slug })
  app.get('/', async (context) => respond(context, await frontOf(service, context)))
  app.get('/issues/:slug', async (context) => {
    const view = await issueAt(context.get('actor'), context.req.param('slug'))
    return view ? respond(context, issuePage(view)) : gone(service, context, 'issue', context.req.param('slug'))
  })
  app.get('/issues/:slug/findings', async (context) => {
    const view = await issueAt(context.get('actor'), context.req.param('slug'))
    if (!view) return context.notFound()
    const findings = await quoted(service, context.get('actor'), view)
    return respond(context, findingsPage(view, findings, isEditor(context.get('actor'))))
  })
  return app
}
