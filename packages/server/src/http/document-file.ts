import { Hono } from 'hono'
import { versionOf } from '../formats/day.ts'
import { paperOfDocument } from '../layout/document.ts'
import { documentHref } from './address.ts'
import type { Env } from './context.ts'
import { askedFor, documentAt } from './document-asked.ts'
import { gone } from './gone.ts'
import { formIn, rehearsalBanner, sendPaper } from './paper-file.ts'
import type { Service } from './service.ts'

/** Documents in the official layout, beside their permanent addresses: 稷政发〔2022〕6号.pdf, an older version …pdf?v=1. */
export function documentFileRoutes(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/documents/:document{[^/]+\\.(?:pdf|docx)}', async (context) => {
    const file = formIn(context.req.param('document'))
    if (file === null) return context.notFound()
    const asked = askedFor(context, file.name)
    const { name, version, written } = asked
    const view = await documentAt(service, context, asked)
    if (!view) return gone(service, context, 'document', name, version)
    if (written !== view.slug) return context.redirect(encodeURI(documentHref(view.slug, { version }, file.form)), 301)
    const paper = paperOfDocument(view, rehearsalBanner(context.get('frame').rehearsal))
    return sendPaper(service, context, {
      what: { form: file.form, paper },
      at: versionOf(view).madeAt,
      name: view.slug,
    })
  })
  return app
}
