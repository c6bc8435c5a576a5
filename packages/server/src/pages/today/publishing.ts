import type { DocumentToExplain } from '@zhengling/store'
import type { DisclosureTerm } from '../../disclosure/term.ts'
import { documentHref } from '../../http/address.ts'
import { deskDocumentHref } from '../desk/parts.ts'
import { renderState } from '../disclosure/say.ts'
import { type Html, html } from '../html.ts'

/** Listed of each; the rest is on their own pages. */
const LISTED = 12

/** For the office: what was read in and is not public, counting down to its last day. */
export const undisclosedAtHand = (terms: readonly DisclosureTerm[]): Html | '' =>
  terms.length === 0
    ? ''
    : html`<section aria-labelledby="undisclosed"><h2 id="undisclosed">等公布 <span class="figure">${terms.length}</span></h2><ul class="work">${terms
        .slice(0, LISTED)
        .map(
          (term) =>
            html`<li><a href="${deskDocumentHref(term.disclosure.slug)}">公布：${term.disclosure.title}</a><span class="about">${term.due?.last == null ? term.because : `最后一天 ${term.due.last.toString()}`}　${renderState(term)}</span></li>`,
        )}</ul><p class="acts"><a href="/disclosure">全部公开期限</a></p></section>`

/** Documents that the reader's unit is to explain. No document sets a term for that, and none is made up. */
export const unexplainedAtHand = (documents: readonly DocumentToExplain[]): Html | '' =>
  documents.length === 0
    ? ''
    : html`<section aria-labelledby="unexplained"><h2 id="unexplained">还没有解读 <span class="figure">${documents.length}</span></h2><p class="quiet">由本单位负责解读；文件没有规定期限。</p><ul class="work">${documents
        .slice(0, LISTED)
        .map(
          ({ slug, title, number }) =>
            html`<li><a href="${documentHref(slug)}">${title}</a><span class="about">${number ?? ''}</span></li>`,
        )}</ul><p class="acts"><a href="/explanations#mine">起草解读</a></p></section>`
