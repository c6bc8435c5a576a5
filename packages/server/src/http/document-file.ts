import { documentByNumber } from '@zhengling/store'
import { Hono } from 'hono'
import { paperOfDocument } from '../layout/document.ts'
import { documentFileHref } from './address.ts'
import type { Env } from './context.ts'
import { gone } from './gone.ts'
import { formIn, rehearsalBanner, sendPaper } from './paper-file.ts'
import type { Service } from './service.ts'

/** Documents in the official layout, beside their permanent addresses: 稷政发〔2022〕6号.pdf, an older version …@1.pdf. */
export function documentFileRoutes(service: Service): Hono<Env> {
  const { store, county } = service
  const app = new Hono<Env>()
  app.get('/documents/:file{[^/]+\\.(?:pdf|docx)}', async (context) => {
    const file = formIn(context.req.param('file'))
    if (file === null) return context.notFound()
    const [, name = file.name, at] = /^(.+)@(\d{1,6})$/u.exec(file.name) ?? []
    const version = at === undefined ? undefined : Number(at)
    const asked = { county: county.code, document: name, ...(version === undefined ? {} : { version }) }
    const view = await documentByNumber(store.db, context.get('actor'), asked)
    if (!view) return gone(service, context, 'document', name, version)
    if (name !== view.slug) return context.redirect(encodeURI(documentFileHref(view.slug, file.form, { version })), 301)
    const made =
      view.versions.find((one) => one.version === view.version)?.madeAt ?? Temporal.Instant.fromEpochMilliseconds(0)
    const paper = paperOfDocument(view, rehearsalBanner(context.get('frame').rehearsal))
    return sendPaper(service, context, { what: { form: file.form, paper }, at: made, name: view.slug })
  })
  return app
}
