import { explanations, listIssues, newestPublished, PUBLIC } from '@zhengling/store'
import { Hono } from 'hono'
import { element, xmlDocument } from '../formats/xml.ts'
import { documentHref, explanationHref, issueHref } from './address.ts'
import type { Env } from './context.ts'
import { sendKept } from './respond.ts'
import type { Service } from './service.ts'
import { siteAddress } from './site-address.ts'

/** What sitemaps.org lets stand in one file. */
const MOST = 50_000

/** For search engines: what there is to be found, and what is not for them. */
export function robotRoutes({ store, county }: Service): Hono<Env> {
  const app = new Hono<Env>()
  const scope = { county: county.code }
  app.get('/sitemap.xml', async (context) => {
    const site = siteAddress(context)
    const place = (href: string, changed: Temporal.Instant | null) =>
      element(
        'url',
        {},
        element('loc', {}, new URL(href, site).href),
        ...(changed === null ? [] : [element('lastmod', {}, changed.toString({ smallestUnit: 'second' }))]),
      )
    const issues = await listIssues(store.db, PUBLIC, scope)
    const said = await explanations(store.db, PUBLIC, scope)
    const limit = MOST - issues.length - said.length - pages.length
    const documents = await newestPublished(store.db, PUBLIC, { ...scope, limit })
    const body = xmlDocument(
      element(
        'urlset',
        { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
        ...pages.map((page) => place(page, null)),
        ...issues.map(({ slug, publishedAt }) => place(issueHref(slug), publishedAt)),
        ...said.map(({ id, published }) => place(explanationHref(id), published?.at ?? null)),
        ...documents.map(({ slug, at }) => place(documentHref(slug), at)),
      ),
    )
    return sendKept(context, body, 'application/xml; charset=utf-8')
  })
  app.get('/robots.txt', (context) => {
    const map = `Sitemap: ${siteAddress(context)}/sitemap.xml`
    // A rehearsal is no source: nothing of it belongs into an index.
    const rules = context.get('frame').rehearsal === null ? closed.map((path) => `Disallow: ${path}`) : ['Disallow: /']
    return sendKept(context, `${['User-agent: *', ...rules, map].join('\n')}\n`, 'text/plain; charset=utf-8')
  })
  return app
}

/** Pages that stand beside the issues and documents. */
const pages: readonly string[] = ['/', '/policies', '/bodies', '/questions', '/benefits', '/help', '/explanations']

/** Not for an index: what is asked anew each time, names of people, and the doors of those who work here. */
const closed: readonly string[] = ['/search', '/people', '/enter', '/account', '/desk', '/calendar/']
