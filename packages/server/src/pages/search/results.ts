import type { ClauseHit, DocumentHit } from '@zhengling/store'
import { documentHref, foundHref } from '../../http/address.ts'
import { excerpt } from '../bodies/excerpt.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import { renderMarked } from './marked.ts'

/** Clauses by document, the best first; each leads to its place in the document, with the words marked there. */
export function renderResults(documents: readonly DocumentHit[], text: string): Html {
  return html`<ol class="found">${documents.map((one) => renderDocument(one, text))}</ol>`
}

function renderDocument({ slug, number, title, kind, issuer, issued, clauses, more }: DocumentHit, text: string): Html {
  return html`<li><h2><a href="${clauses.length === 0 ? documentHref(slug) : foundHref(slug, text)}">${renderMarked(title)}</a></h2>
<p class="facts-line">${number ? html`<span>${renderMarked(number)}</span>` : ''}${issuer ? html`<span>${issuer}</span>` : ''}${issued ? html`<span>${longDate(issued)}</span>` : ''}<span>${kind}</span></p>
${clauses.length === 0 ? '' : html`<ol class="hits">${clauses.map((one) => renderClause(slug, one, text))}</ol>`}
${more > 0 ? html`<p class="more"><a href="${foundHref(slug, text)}">在文中看另外 ${more} 条</a></p>` : ''}</li>`
}

/** The path says the label already, unless that is what was looked for. */
function renderClause(slug: string, { path, above, label, body }: ClauseHit, text: string): Html {
  const { ranges } = excerpt(body.text, body.marks)
  const end = ranges.at(-1)?.[1] ?? body.text.length
  return html`<li><p class="where"><a href="${foundHref(slug, text, path)}">${path}</a>${renderAbove(above)}</p>
<p class="said">${label.marks.length === 0 ? '' : html`${renderMarked(label)} `}${ranges.map((range) => html`${range[0] > 0 ? '……' : ''}${renderMarked(body, range)}`)}${end < body.text.length ? '……' : ''}</p></li>`
}

/** Longer than this it is a sentence, not a heading to find one's way by. */
const longestHead = 24

function renderAbove(above: ClauseHit['above']): Html | '' {
  const heads = above.filter(({ text }) => text !== '' && text.length <= longestHead)
  return heads.length === 0 ? '' : html`<span class="quiet">${heads.map(sayHead).join(' › ')}</span>`
}

/** 第二章 补助; a label that ends in a mark needs no space. */
const sayHead = ({ label, text }: ClauseHit['above'][number]): string =>
  `${label}${/[\p{L}\p{N}]$/u.test(label) ? ' ' : ''}${text.replace(/[：:]$/u, '')}`
