import { acceptFinding, acceptFindings, dismissFinding, issueBySlug, reopenFinding } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { judgePage } from '../../pages/desk/findings.ts'
import { deskFindingsHref } from '../../pages/desk/parts.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { quoted } from '../quoted.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Judgement = z.object({
  owner: z.enum(['issue', 'document']),
  id: field.min(1),
  fingerprint: field.min(1),
  state: z.enum(['accepted', 'dismissed', 'open']),
  reason: z.string().default('原件如此'),
})
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
    const form = Judgement.safeParse(await context.req.parseBody())
    if (!form.success) return show(context, '表单不完整，没有办理。请刷新后重做。')
    const { owner, id, fingerprint, state, reason } = form.data
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
    const form = z.object({ rule: field.min(1) }).safeParse(await context.req.parseBody())
    if (!form.success) return show(context, '没有写明是哪一类提示，没有办理。请刷新后重做。')
    const asked = { county: county.code, issue: view.slug, rule: form.data.rule, reason: '原件如此', now: clock.now() }
    const done = await acceptFindings(store.db, context.get('actor'), asked)
    if (done.outcome === 'refused') return show(context, done.message)
    return context.redirect(encodeURI(deskFindingsHref(view.slug)), 303)
  })
  return app
}
