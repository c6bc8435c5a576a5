import type { SearchResult } from '@zhengling/store'
import { type SearchAddress, searchHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { narrowed, sayFacet } from './facets.ts'

/** A page beyond the last one. */
export function renderBeyond(asked: Required<SearchAddress>, pages: number): Html {
  return html`<div class="empty nothing"><p>没有第 ${asked.page} 页，结果只有 ${pages} 页。<a href="${searchHref({ ...asked, page: pages })}">看第 ${pages} 页</a></p></div>`
}

/** Nothing found: what would be there without a facet, what stands near to what was typed, how else to look. */
export function renderEmpty(asked: Required<SearchAddress>, { help }: SearchResult, today: Temporal.PlainDate): Html {
  if (help.documents === 0)
    return html`<div class="empty nothing"><p>公报库里还没有可查的公报。登出以后，标题、文号和每一条条款都可以在这里找到。</p></div>`
  const without = help.without.filter(({ documents }) => documents > 0)
  const { text, exact } = asked
  return html`<div class="empty nothing">
${without.length === 0 ? '' : html`<p>放宽范围就有：</p><ul>${without.map(({ facet, value, documents }) => html`<li><a href="${narrowed(asked, facet, null)}">不限${sayFacet(facet, value, today)}，有 ${documents} 份文件</a></li>`)}</ul>`}
${help.terms.length === 0 ? '' : html`<p>公报里相近的说法：</p><ul>${help.terms.map((term) => html`<li><a href="${searchHref({ text: term })}">${term}</a></li>`)}</ul>`}
${exact ? html`<p><a href="${searchHref({ text })}">不必逐字相符，再找一次</a></p>` : ''}
<p>还可以：少写几个词，词之间空一格；换成公文的说法，例如“补助”换“补贴”；只写文号里的数字，例如“26号”；或者从<a href="/#issues">各期公报</a>的目录、从<a href="/bodies">单位</a>里找。</p></div>`
}
