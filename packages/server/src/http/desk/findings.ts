import { acceptFinding, acceptFindings, dismissFinding, issueBySlug, reopenFinding } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { judgePage } from '../../pages/desk/findings.ts'
import { deskFindingsHref } from '../../pages/desk/parts.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { quoted } from '../quoted.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Judgement = {
  owner: z.enum(['issue', 'document']),
  id: field.min(1),
  fingerprint: field.min(1),
  state: z.enum(['accepted', 'dismissed', 'open']),
  reason: z.string().default('原件如此'),
}
const judges = { accepted: acceptFinding, dismissed: dismissFinding, open: reopenFinding } as const

/** Judging the findings of an issue, one by one or all notes of a rule. */
export function findingRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const viewOf = (context: Asked) =>
    issueBySlug(store.db, context.get('actor'), { county: county.code, slug: context.req.param('slug') ?? '' })
  const show = async (context: Asked, refused: string | null) => {
    const view = await viewOf(context)
    if (!view) return context.notFound()
    const all = await quoted(service, context.get('actor'), view)
    return respond(context, judgePage(context.get('frame'), view, all, refused), refused === null ? 200 : 400)
  }
  app.get('/desk/findings/:slug', (context) => show(context, null))
  app.post('/desk/findings/:slug', async (context) => {
    const view = await viewOf(context)
    if (!view) return context.notFound()
    const form = await formOf(context, Judgement)
    if (isRefusal(form)) return show(context, form.message)
    const { owner, id, fingerprint, state, reason } = form
    const open = (await quoted(service, context.get('actor'), view)).filter((one) => one.finding.state === 'open')
    const next = open[open.findIndex((one) => one.finding.fingerprint === fingerprint) + 1]?.finding.fingerprint
    const asked = { county: county.code, owner: { kind: owner, id }, fingerprint, reason, now: clock.now() }
    const done = await judges[state](store.db, context.get('actor'), asked)
    if (done.outcome === 'refused') return show(context, done.message)
    return context.redirect(`${encodeURI(deskFindingsHref(view.slug))}#${next ?? fingerprint}`, 303)
  })
  app.post('/desk/findings/:slug/rule', async (context) => {
    const view = await viewOf(context)
    if (!view) return context.notFound()
    const form = await formOf(context, { rule: field.min(1) })
    if (isRefusal(form)) return show(context, form.message)
    const asked = { county: county.code, issue: view.slug, rule: form.rule, reason: '原件如此', now: clock.now() }
    const done = await acceptFindings(store.db, context.get('actor'), asked)
    if (done.outcome === 'refused') return show(context, done.message)
    return context.redirect(encodeURI(deskFindingsHref(view.slug)), 303)
  })
  return app
}
