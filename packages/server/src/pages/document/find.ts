import type { Node } from '@zhengling/gazette'
import { type DocumentView, marksIn, type SearchResult, type Word } from '@zhengling/store'
import { documentHref, fragmentHref, searchHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { longestQuery } from '../search/form.ts'
import { walk } from './context.ts'

/** What is looked for in a document. */
export interface Looked {
  /** As it was typed. */
  readonly text: string
  readonly words: readonly Word[]
  readonly corrected: SearchResult['corrected']
}

/** A line to look for words in this document; once looked for, the clauses that say any of them. */
export function renderFind({ slug, version, newest, document }: DocumentView, looked: Looked | null): Html {
  const at = { version: version === newest ? undefined : version }
  const form = html`<form role="search" aria-label="本文件" method="get" action="${documentHref(slug)}">${at.version === undefined ? '' : html`<input type="hidden" name="v" value="${version}">`}<label class="unseen" for="find-here">在本文件中找</label><input id="find-here" type="search" name="q" value="${looked?.text ?? ''}" maxlength="${longestQuery}" placeholder="在本文件中找" autocomplete="off"><button type="submit">查找</button></form>`
  if (looked === null) return html`<section class="find-here">${form}</section>`
  const paths = [...walk(document.clauses)].filter((node) => says(node, looked.words)).map(({ path }) => path)
  return html`<section class="find-here">${form}<div role="status">${looked.corrected.map(({ typed, taken }) => html`<p>没有“${typed}”，已按“${taken}”查找。</p>`)}
<p>${paths.length === 0 ? `本文件没有写到“${looked.text}”。` : `写到的有 ${paths.length} 处：`}</p></div>
${paths.length === 0 ? '' : html`<ol>${paths.map((path) => html`<li><a href="${fragmentHref(path)}">${path}</a></li>`)}</ol>`}
<p><a href="${searchHref({ text: looked.text })}">在全部公报中找</a><a href="${documentHref(slug, at)}">去掉标记</a></p></section>`
}

const says = ({ label, text, kind }: Node, words: readonly Word[]): boolean =>
  kind !== 'table' && [label, text].some((one) => marksIn(one, words).length > 0)
