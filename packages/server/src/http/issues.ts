import {
  type Actor,
  dismissFinding,
  findingsOfIssue,
  type IssueView,
  issueBySlug,
  reopenFinding,
  sourceText,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { findingsPage, type Quoted } from '../pages/findings.ts'
import { issuePage } from '../pages/issue.ts'
import { messagePage } from '../pages/message.ts'
import { findingsHref } from './address.ts'
import type { Env } from './context.ts'
import { field } from './field.ts'
import { frontOf } from './front.ts'
import { gone } from './gone.ts'
import { quotesOf } from './quote.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

const Decision = z.object({
  owner: z.enum(['issue', 'document']),
  id: field.min(1),
  fingerprint: field.min(1),
  state: z.enum(['dismissed', 'open']),
  reason: z.string(),
})

/** The home page, an issue, and its findings with the editor's decisions on them. */
export function issueRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
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
    return respond(context, findingsPage(view, findings, context.get('frame').signedIn))
  })
  app.post('/issues/:slug/findings', async (context) => {
    const actor = context.get('actor')
    const view = await issueAt(actor, context.req.param('slug'))
    if (!view) return context.notFound()
    if (actor.kind === 'public') return respond(context, messagePage('sign-in'), 403)
    const form = Decision.safeParse(await context.req.parseBody())
    if (!form.success) return respond(context, messagePage('stale-form'), 400)
    const { owner, id, fingerprint, state, reason } = form.data
    const change = { county: county.code, owner: { kind: owner, id }, fingerprint, reason, now: clock.now() }
    const done = await (state === 'dismissed' ? dismissFinding : reopenFinding)(store.db, actor, change)
    if (done.outcome !== 'refused') return context.redirect(`${encodeURI(findingsHref(view.slug))}#${fingerprint}`, 303)
    const findings = await quoted(service, actor, view)
    const refused = { fingerprint, message: done.message }
    return respond(context, findingsPage(view, findings, context.get('frame').signedIn, refused), 400)
  })
  return app
}

/** The findings of an issue with the words they hang on. */
export async function quoted({ store, county }: Service, actor: Actor, view: IssueView): Promise<Quoted[]> {
  const scope = { county: county.code }
  const findings = await findingsOfIssue(store.db, actor, { ...scope, issue: view.slug })
  const source = await sourceText(store.db, actor, { ...scope, hash: view.source.hash })
  return findings.map((finding) => ({
    finding,
    quotes: source === undefined ? [] : quotesOf(source, finding.spans),
  }))
}
