import { type DocumentView, issueContents } from '@zhengling/store'
import type { About, DocumentFormat } from '../formats/format.ts'
import { issueName } from '../pages/issue-name.ts'
import { siteName } from '../pages/layout.ts'
import { documentHref } from './address.ts'
import type { Asked } from './context.ts'
import { sendKept } from './respond.ts'
import type { Service } from './service.ts'
import { siteAddress } from './site-address.ts'

/** Sends a document in one of its forms, with the address at which this version always has this form. */
export async function sendDocument(
  service: Service,
  context: Asked,
  view: DocumentView,
  format: DocumentFormat,
): Promise<Response> {
  const scope = { county: service.county.code, slug: view.issue }
  const issue = await issueContents(service.store.db, context.get('actor'), scope)
  const body = await format.make(view, aboutSite(service, context, issue ? issueName(issue) : view.issue))
  context.header('content-location', encodeURI(documentHref(view.slug, { version: view.version }, format.suffix)))
  if (context.get('frame').signedIn === null) return sendKept(context, body, format.type)
  context.header('cache-control', 'no-store')
  return context.body(body, 200, { 'content-type': format.type })
}

/** What the formats say of the site, and of the issue that a document stands in. */
export function aboutSite({ county }: Service, context: Asked, issue: string): About {
  const frame = context.get('frame')
  return {
    site: siteAddress(context),
    county: county.name,
    code: county.code,
    issue: `${siteName(frame)}${issue}`,
    rehearsal: frame.rehearsal,
  }
}
