import { type Actor, type DocumentView, explanations, issueContents } from '@zhengling/store'
import type { About, DocumentFormat } from '../formats/format.ts'
import { referencesOf } from '../pages/document/links.ts'
import { issueName } from '../pages/issue-name.ts'
import { siteName } from '../pages/layout.ts'
import { documentHref } from './address.ts'
import type { Asked } from './context.ts'
import { sendFile } from './respond.ts'
import type { Service } from './service.ts'
import { siteAddress } from './site-address.ts'
import { tiesOf } from './ties.ts'

/** Sends a document in one of its forms, with the address at which this version always has this form. */
export async function sendDocument(
  service: Service,
  context: Asked,
  view: DocumentView,
  format: DocumentFormat,
): Promise<Response> {
  const body = await format.make(view, await aboutDocument(service, context, view, context.get('actor')))
  context.header('content-location', encodeURI(documentHref(view.slug, { version: view.version }, format.suffix)))
  return sendFile(context, body, format.type)
}

/** What the formats say of the site, of the issue that a document stands in, and of where its references lead. */
export async function aboutDocument(
  service: Service,
  context: Asked,
  view: DocumentView,
  actor: Actor,
): Promise<About> {
  const { county, store } = service
  const frame = context.get('frame')
  const issue = await issueContents(store.db, actor, { county: county.code, slug: view.issue })
  return {
    site: siteAddress(context),
    county: county.name,
    issue: `${siteName(frame)}${issue ? issueName(issue) : view.issue}`,
    issuedOn: issue?.issue.published ?? null,
    number: issue?.number?.toString() ?? null,
    references: referencesOf(view, await tiesOf(service, actor, view)),
    rehearsal: frame.rehearsal,
    explanations: await explanations(store.db, actor, { county: county.code, document: view.slug }),
  }
}
