import type { Explanation, SearchResult } from '@zhengling/store'
import type { SearchAddress } from '../../http/address.ts'
import { feedsOf, renderFeeds } from '../feeds.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { renderBeyond, renderEmpty } from './empty.ts'
import { renderFoundExplanations } from './explanations.ts'
import { renderChosen, renderFacets } from './facets.ts'
import { renderSearchForm } from './form.ts'
import { renderPages } from './pages.ts'
import { renderResults } from './results.ts'
import { renderSaid } from './said.ts'

export interface Searched {
  readonly asked: Required<SearchAddress>
  readonly result: SearchResult
  readonly explained: readonly Explanation[]
  readonly pages: number
  readonly today: Temporal.PlainDate
}

/** What a search found: clauses by document, with what narrows it beside them. */
export function searchPage({ asked, result, explained, pages, today }: Searched): Page {
  const { text, facets } = asked
  const found = result.documents.length > 0 ? renderResults(result.documents, text) : null
  const none = result.total.documents > 0 ? renderBeyond(asked, pages) : renderEmpty(asked, result, today)
  const beside = renderFacets(result.facets, result.total.documents, asked, today)
  return {
    title: `检索“${text}”`,
    kind: 'search',
    robots: 'noindex',
    alternates: feedsOf({ text, facets }, `检索“${text}”`),
    main: html`<h1 class="unseen">检索</h1>${renderSearchForm({ text, facets, large: true })}
<div class="two"><div>${renderSaid(asked, result, explained.length)}${renderChosen(asked, today)}${beside ? html`<p class="to-facets"><a href="#facets">缩小范围</a></p>` : ''}
${renderFoundExplanations(explained, result.words)}${found ?? none}
${renderPages(asked, pages)}${renderFeeds({ text, facets }, '这一检索有新登文件时')}</div>${beside}</div>`,
  }
}
