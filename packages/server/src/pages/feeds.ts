import { feedHref, type SearchAddress, subscribeHref } from '../http/address.ts'
import { type Html, html } from './html.ts'
import type { Alternate } from './layout.ts'

type Narrowed = Pick<Partial<SearchAddress>, 'text' | 'facets'>

/** The feeds of what is narrowed so, for a reader's program; `what` is what they are of. */
export const feedsOf = (asked: Narrowed, what: string): readonly Alternate[] => [
  { type: 'application/atom+xml', href: feedHref('atom', asked), title: `${what}新登文件（Atom）` },
  { type: 'application/feed+json', href: feedHref('json', asked), title: `${what}新登文件（JSON Feed）` },
]

/** The same for people; `when` is when the feed has something to tell. */
export const renderFeeds = (asked: Narrowed, when: string): Html =>
  html`<p class="feeds quiet">${when}告知：<a href="${subscribeHref(asked)}" rel="nofollow">邮件</a>　<a href="${feedHref('atom', asked)}">Atom</a>　<a href="${feedHref('json', asked)}">JSON Feed</a></p>`
