import type { OpenDocument } from '@zhengling/store'
import { documentHref } from '../http/address.ts'
import { documentFormats } from './formats.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** What a feed tells: documents that were published, the latest first, each with its newest version. */
export interface Feed {
  /** Where the site is, without a slash at its end. */
  readonly site: string
  /** 稷山县人民政府公报, and what it is narrowed to. */
  readonly title: string
  /** 稷山县人民政府 */
  readonly publisher: string
  /** The page that says the same, and the feed itself in both its forms: addresses within the site. */
  readonly page: string
  readonly self: { readonly atom: string; readonly json: string }
  /** When what is public last changed. */
  readonly updated: Temporal.Instant
  /** The day a rehearsal plays, YYYY-MM-DD; null in a real store. */
  readonly rehearsal: string | null
  readonly documents: readonly OpenDocument[]
}

const second = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' })
const played = (day: string): string => `本站为演练数据，以 ${day} 为当日，所载内容不作依据。`
const titleOf = ({ title, rehearsal }: Feed): string => (rehearsal === null ? title : `【演练】${title}`)

/** What is said of a document under its title. */
function summaryOf({ issuer, number, issued, version, reason }: OpenDocument): string {
  const changed = version === 1 ? '' : `第${version}版${reason === null ? '' : `：${reason}`}`
  return [issuer, number, issued === null ? null : `成文日期 ${issued}`, changed].filter((one) => one).join('，')
}

/** The forms of a document as a feed names them: address within the site and media type. */
const formsOf = ({ slug }: OpenDocument) =>
  documentFormats.map(({ suffix, type }) => ({
    href: documentHref(slug, {}, suffix),
    type: type.split(';')[0] ?? type,
  }))

/** Atom (RFC 4287). */
export function atomOf(feed: Feed): string {
  const { site, publisher, updated, rehearsal, documents, page, self } = feed
  const link = (rel: string, href: string, type: string) =>
    element('link', { rel, type, href: new URL(href, site).href })
  const entry = (one: OpenDocument): Xml =>
    element(
      'entry',
      {},
      element('id', {}, new URL(documentHref(one.slug), site).href),
      element('title', {}, one.title),
      element('published', {}, second(one.firstAt)),
      element('updated', {}, second(one.at)),
      link('alternate', documentHref(one.slug), 'text/html'),
      ...formsOf(one).map(({ href, type }) => link('alternate', href, type)),
      element('author', {}, element('name', {}, one.issuer ?? publisher)),
      element('category', { term: one.kind }),
      element('summary', {}, summaryOf(one)),
    )
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
      element('id', {}, new URL(self.atom, site).href),
      element('title', {}, titleOf(feed)),
      ...(rehearsal === null ? [] : [element('subtitle', {}, played(rehearsal))]),
      element('updated', {}, second(updated)),
      element('author', {}, element('name', {}, publisher)),
      link('self', self.atom, 'application/atom+xml'),
      link('alternate', page, 'text/html'),
      ...documents.map(entry),
    ),
  )
}

/** JSON Feed 1.1. */
export function jsonFeedOf(feed: Feed): string {
  const { site, publisher, rehearsal, documents, page, self } = feed
  const at = (href: string) => new URL(href, site).href
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    ...(rehearsal === null ? {} : { description: played(rehearsal) }),
    home_page_url: at(page),
    feed_url: at(self.json),
    language: 'zh-CN',
    authors: [{ name: publisher }],
    items: documents.map((one) => ({
      id: at(documentHref(one.slug)),
      url: at(documentHref(one.slug)),
      title: one.title,
      content_text: summaryOf(one),
      date_published: second(one.firstAt),
      date_modified: second(one.at),
      authors: [{ name: one.issuer ?? publisher }],
      tags: [one.kind],
      language: 'zh-CN',
      attachments: formsOf(one).map(({ href, type }) => ({ url: at(href), mime_type: type })),
    })),
  })
}
