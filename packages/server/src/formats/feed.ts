import type { OpenDocument } from '@zhengling/store'
import { documentHref, explanationHref } from '../http/address.ts'
import { documentFormats } from './formats.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** What a feed tells: documents and explanations that were published, the latest first, each with its newest version. */
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
  readonly explanations: readonly OpenExplanation[]
}

/** An explanation of a document that is open to everybody, in its newest version. */
export interface OpenExplanation {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly version: number
  readonly reason: string | null
  /** When its first version became public, and this one. */
  readonly firstAt: Temporal.Instant
  readonly at: Temporal.Instant
}

/** What a feed says of one thing, whatever it is. */
interface Item extends Pick<OpenExplanation, 'title' | 'firstAt' | 'at'> {
  /** Within the site. */
  readonly href: string
  readonly by: string | null
  /** 文种, or 解读. */
  readonly kind: string
  readonly summary: string
  readonly forms: readonly { readonly href: string; readonly type: string }[]
}

/** The latest first. */
const itemsOf = ({ documents, explanations }: Feed): readonly Item[] =>
  [...documents.map(documentItem), ...explanations.map(explanationItem)].toSorted((a, b) =>
    Temporal.Instant.compare(b.at, a.at),
  )

const documentItem = (one: OpenDocument): Item => ({
  href: documentHref(one.slug),
  title: one.title,
  firstAt: one.firstAt,
  at: one.at,
  by: one.issuer,
  kind: one.kind,
  summary: summaryOf(one),
  forms: formsOf(one),
})

const explanationItem = ({ id, unit, version, reason, ...one }: OpenExplanation): Item => ({
  ...one,
  href: explanationHref(id),
  by: unit,
  kind: '解读',
  summary: [`${unit}的解读，不是公文`, ...(version === 1 ? [] : [`第${version}版：${reason ?? ''}`])].join('，'),
  forms: [],
})

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
  const { site, publisher, updated, rehearsal, page, self } = feed
  const link = (rel: string, href: string, type: string) =>
    element('link', { rel, type, href: new URL(href, site).href })
  const entry = (one: Item): Xml =>
    element(
      'entry',
      {},
      element('id', {}, new URL(one.href, site).href),
      element('title', {}, one.title),
      element('published', {}, second(one.firstAt)),
      element('updated', {}, second(one.at)),
      link('alternate', one.href, 'text/html'),
      ...one.forms.map(({ href, type }) => link('alternate', href, type)),
      element('author', {}, element('name', {}, one.by ?? publisher)),
      element('category', { term: one.kind }),
      element('summary', {}, one.summary),
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
      ...itemsOf(feed).map(entry),
    ),
  )
}

/** JSON Feed 1.1. */
export function jsonFeedOf(feed: Feed): string {
  const { site, publisher, rehearsal, page, self } = feed
  const at = (href: string) => new URL(href, site).href
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    ...(rehearsal === null ? {} : { description: played(rehearsal) }),
    home_page_url: at(page),
    feed_url: at(self.json),
    language: 'zh-CN',
    authors: [{ name: publisher }],
    items: itemsOf(feed).map((one) => ({
      id: at(one.href),
      url: at(one.href),
      title: one.title,
      content_text: one.summary,
      date_published: second(one.firstAt),
      date_modified: second(one.at),
      authors: [{ name: one.by ?? publisher }],
      tags: [one.kind],
      language: 'zh-CN',
      attachments: one.forms.map(({ href, type }) => ({ url: at(href), mime_type: type })),
    })),
  })
}
