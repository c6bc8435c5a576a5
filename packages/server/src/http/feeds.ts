import {
  bodyByName,
  explanations,
  lastExplained,
  lastOpened,
  newestPublished,
  type OpenDocument,
  PUBLIC,
} from '@zhengling/store'
import { Hono } from 'hono'
import { atomOf, type Feed, jsonFeedOf, type OpenExplanation } from '../formats/feed.ts'
import { siteName } from '../pages/layout.ts'
import { bodyHref, feedHref, type SearchAddress, searchHref } from './address.ts'
import type { Asked, Env } from './context.ts'
import { sendDated } from './respond.ts'
import { searchAsked } from './search-asked.ts'
import type { Searcher } from './searcher.ts'
import type { Service } from './service.ts'
import { siteAddress } from './site-address.ts'

/** Documents in a feed. */
const IN_FEED = 50

/** What became public, for programs that look again and again: all of it, of an issuer, naming a body, or found by a search. */
export function feedRoutes(service: Service, searcher: Searcher): Hono<Env> {
  const app = new Hono<Env>()
  const send = async (context: Asked, type: string, write: (feed: Feed) => string) => {
    const feed = await feedAsked(service, context, searcher)
    return sendDated(context, write(feed), type, feed.updated)
  }
  app.get('/feed.atom', (context) => send(context, 'application/atom+xml; charset=utf-8', atomOf))
  app.get('/feed.json', (context) => send(context, 'application/feed+json; charset=utf-8', jsonFeedOf))
  return app
}

async function feedAsked(service: Service, context: Asked, searcher: Searcher): Promise<Feed> {
  const { store, county } = service
  const asked = searchAsked(context)
  const frame = context.get('frame')
  const narrowed = narrowing(asked)
  const scope = { county: county.code }
  const opened = await lastOpened(store.db, PUBLIC, scope)
  const explained = await lastExplained(store.db, PUBLIC, scope)
  const [updated] = [opened, explained].filter((one) => one !== null).toSorted((a, b) => Temporal.Instant.compare(b, a))
  return {
    site: siteAddress(context),
    title: narrowed === '' ? siteName(frame) : `${siteName(frame)}：${narrowed}`,
    publisher: `${county.name}人民政府`,
    page: pageOf(asked),
    self: { atom: feedHref('atom', asked), json: feedHref('json', asked) },
    updated: updated ?? Temporal.Instant.fromEpochMilliseconds(0),
    rehearsal: frame.rehearsal,
    documents: await documentsOf(service, searcher, asked),
    explanations: await explanationsOf(service, asked),
  }
}

/** What the feed is about, in words. */
export function narrowing({ text, facets = {} }: SearchAddress): string {
  const { issuer, body, year, kind, inForce } = facets
  const parts = [
    text === '' ? null : `检索“${text}”`,
    issuer && `发文机关 ${issuer}`,
    body && `点到 ${body}`,
    year && `${year}年`,
    kind,
    inForce ? '当日有效' : null,
  ]
  return parts.filter((one) => one).join('，')
}

/** The page that shows the same. */
function pageOf(asked: SearchAddress): string {
  if (asked.text !== '') return searchHref({ text: asked.text, facets: asked.facets ?? {} })
  return asked.facets?.body === undefined ? '/' : bodyHref(asked.facets.body)
}

/** Of the feed that nothing narrows: facets and the words of a search are those of documents. */
async function explanationsOf(
  { store, county }: Service,
  { text, facets = {} }: SearchAddress,
): Promise<readonly OpenExplanation[]> {
  if (text !== '' || Object.keys(facets).length > 0) return []
  const all = await explanations(store.db, PUBLIC, { county: county.code, limit: IN_FEED })
  return all.flatMap(({ id, unit, published, versions }) => {
    if (published === null) return []
    const { title, version, reason, at } = published
    return [{ id, unit, title, version, reason, at, firstAt: versions[0]?.at ?? at }]
  })
}

/** A standing search finds what has every word as typed: what merely comes near would come and go. */
export async function documentsOf(
  service: Service,
  searcher: Searcher,
  { text, facets = {} }: SearchAddress,
): Promise<readonly OpenDocument[]> {
  const { store, county } = service
  const newest = (more: { readonly documents?: readonly string[]; readonly issuer?: string }) =>
    newestPublished(store.db, PUBLIC, { county: county.code, limit: IN_FEED, ...more })
  if (text !== '') {
    const found = await searcher(PUBLIC, { text, facets, exact: true, limit: MOST_FOUND })
    return newest({ documents: found.documents.map(({ slug }) => slug) })
  }
  const { body, issuer } = facets
  const named = body === undefined ? undefined : await bodyByName(store.db, PUBLIC, { county: county.code, body })
  const documents = body === undefined ? {} : { documents: (named?.documents ?? []).map(({ slug }) => slug) }
  return newest({ ...documents, ...(issuer === undefined ? {} : { issuer }) })
}

/** Documents that a search is asked for, to take the latest of them. */
const MOST_FOUND = 500
