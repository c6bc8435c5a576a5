import { documentByNumber, issueBySlug } from '@zhengling/store'
import { Hono } from 'hono'
import { versionOf } from '../formats/day.ts'
import { issueOf } from '../layout/issue.ts'
import type { Env } from './context.ts'
import { gone } from './gone.ts'
import { rehearsalBanner, sendPaper } from './paper-file.ts'
import type { Service } from './service.ts'

/** A whole issue as a PDF, beside its address: 2022-02.pdf. */
export function issueFileRoutes(service: Service): Hono<Env> {
  const { store, county } = service
  const app = new Hono<Env>()
  app.get('/issues/:file{[^/]+\\.pdf}', async (context) => {
    const actor = context.get('actor')
    const slug = context.req.param('file').replace(/\.pdf$/u, '')
    const view = await issueBySlug(store.db, actor, { county: county.code, slug })
    if (!view) return gone(service, context, 'issue', slug)
    const found = await Promise.all(
      view.contents.map((one) => documentByNumber(store.db, actor, { county: county.code, document: one.slug })),
    )
    const documents = found.filter((one) => one !== undefined)
    const issue = issueOf(view, documents, rehearsalBanner(context.get('frame').rehearsal))
    // Its documents may have been corrected since: the latest of them dates the file.
    const at = [view.importedAt, ...documents.map((one) => versionOf(one).madeAt)].toSorted(Temporal.Instant.compare)
    return sendPaper(service, context, { what: { form: 'issue', issue }, at: at.at(-1) ?? view.importedAt, name: slug })
  })
  return app
}
