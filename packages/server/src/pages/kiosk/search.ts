import type { SearchResult } from '@zhengling/store'
import { excerpt } from '../bodies/excerpt.ts'
import { type Html, html } from '../html.ts'
import { longestQuery } from '../search/form.ts'
import { renderMarked } from '../search/marked.ts'
import { kioskDocument, SEARCH, START } from './address.ts'
import type { KioskPage } from './page.ts'

/** Documents that a page of results lists. */
export const LISTED = 20

/**
 * Where one looks for words. They are sent in the form, never in an address: so no history and no log of a server on the
 * way has them. The pad of letters is put in by the script.
 */
export function searchPage(text: string, result: SearchResult | null): KioskPage {
  return {
    title: '查找',
    up: START,
    kind: 'form',
    main: html`<h1>查找</h1>
<form class="find" method="post" action="${SEARCH}" role="search" autocomplete="off"><label for="find">想找什么：词语、文号或者单位</label><div class="line"><input id="find" type="text" name="q" value="${text}" maxlength="${longestQuery}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button class="main" type="submit">查找</button></div></form>
<div class="pad-place"></div>
<div class="results">${result === null ? '' : renderFound(text, result)}</div>`,
  }
}

function renderFound(text: string, { total, documents, corrected, mode, help }: SearchResult): Html {
  if (total.documents === 0)
    return html`<p role="status">没有找到“${text}”。请少写几个词，或者换一个说法。</p>${help.terms.length === 0 ? '' : html`<p>公报里相近的说法：${help.terms.join('、')}。</p>`}`
  return html`<p role="status">${corrected.length === 0 ? '' : `没有${corrected.map(({ typed }) => `“${typed}”`).join('、')}，已按${corrected.map(({ taken }) => `“${taken}”`).join('、')}查找。`}${mode === 'part' ? '没有一条写有全部的词，下面是最接近的。' : ''}找到 ${total.documents} 份文件${total.documents > documents.length ? `，列出前 ${documents.length} 份` : ''}。</p>
<ol class="entries found">${documents.map(
    ({ slug, title, number, clauses }) =>
      html`<li><a href="${kioskDocument(slug)}"><strong>${renderMarked(title)}</strong><span>${number === null ? '' : renderMarked(number)}</span></a>${clauses.map(
        ({ path, body }) =>
          html`<a class="hit" href="${kioskDocument(slug, path)}"><span class="at">${path}</span> ${excerpt(body.text, body.marks).ranges.map((range) => renderMarked(body, range))}</a>`,
      )}</li>`,
  )}</ol>`
}
