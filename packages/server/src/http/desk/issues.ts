import { type IssueView, issueBySlug, publishIssue, withdrawalOf, withdrawIssue } from '@zhengling/store'
import { Hono } from 'hono'
import { minute } from '../../pages/date.ts'
import { deskIssuePage } from '../../pages/desk/issue.ts'
import { deskIssueHref } from '../../pages/desk/parts.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { VersionForm, versionIn } from './documents.ts'

const acts = { publish: publishIssue, withdraw: withdrawIssue } as const

/** Publishing and withdrawing an issue. */
export function deskIssueRoutes({ store, county, clock }: Service): Hono<Env> {
  const app = new Hono<Env>()
  const viewOf = (context: Asked) =>
    issueBySlug(store.db, context.get('actor'), { county: county.code, slug: context.req.param('slug') ?? '' })
  const show = async (context: Asked, view: IssueView, refused: string | null) => {
    const versions = []
    for (const { version, publishedAt, importedAt } of view.versions) {
      const asked = { county: county.code, kind: 'issue', id: view.slug, version } as const
      const made = `${minute(importedAt)} 导入`
      versions.push({ version, publishedAt, withdrawal: await withdrawalOf(store.db, asked), made })
    }
    return respond(context, deskIssuePage(context.get('frame'), view, versions, refused), refused === null ? 200 : 400)
  }
  app.get('/desk/issues/:slug', async (context) => {
    const view = await viewOf(context)
    return view ? show(context, view, null) : context.notFound()
  })
  for (const act of ['publish', 'withdraw'] as const)
    app.post(`/desk/issues/:slug/${act}`, async (context) => {
      const view = await viewOf(context)
      if (!view) return context.notFound()
      const form = await formOf(context, VersionForm)
      if (isRefusal(form)) return show(context, view, form.message)
      const asked = { county: county.code, issue: view.slug, ...versionIn(form), now: clock.now() }
      const done = await acts[act](store.db, context.get('actor'), asked)
      if (done.outcome === 'refused') return show(context, view, done.message)
      return context.redirect(encodeURI(deskIssueHref(view.slug)), 303)
    })
  return app
}
