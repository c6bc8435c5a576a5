import { type DocumentView, marksIn } from '@zhengling/store'
import { legislationOf } from '../../formats/legislation.ts'
import { documentHref, findingsHref } from '../../http/address.ts'
import { renderLine } from '../disclosure/say.ts'
import { explainedMargin, renderExplained } from '../explanations/beside.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'
import { renderNotes } from '../notes/notes.ts'
import { renderAttachments } from './attachments.ts'
import { clausesOf } from './clause.ts'
import { isGeneral, type Setting, settingOf } from './context.ts'
import { renderFind } from './find.ts'
import { formsOf, renderForms } from './forms.ts'
import { headLength, renderHead } from './head.ts'
import { renderLeaves } from './leaf.ts'
import { linksOf, referencesOf, renderCiting } from './links.ts'
import { renderMeta } from './meta.ts'
import { renderOutline } from './outline.ts'
import type { Neighbour, Place } from './place.ts'
import type { Surroundings } from './surroundings.ts'
import { renderValidity } from './validity.ts'
import { renderOldVersion, renderVersions } from './versions.ts'

/** A document as an annotated book: outline, text, and in the margin what is known of each clause. */
export function documentPage(
  view: DocumentView,
  { place, ties, declared, explained, disclosure, on, looked, about }: Surroundings,
): Page {
  const { document } = view
  const found = (text: string) => (looked === null ? [] : marksIn(text, looked.words))
  const links = linksOf(view, ties)
  const explanations = explainedMargin(view, explained)
  const beside: Setting['links'] = (path) => {
    const all = [declared(path), explanations(path), links(path)].filter((one) => one !== '')
    return all.length === 0 ? '' : html`${all}`
  }
  const setting = settingOf(view, referencesOf(view, ties), beside, found)
  const outline = renderOutline(document.clauses)
  const head = headLength(document.clauses)
  const general = view.findings.filter(isGeneral)
  return {
    title: document.title,
    kind: 'document',
    canonical: documentHref(view.slug),
    alternates: formsOf(view),
    about: legislationOf(view, about),
    main: html`${outline ? html`<nav class="outline wide" aria-label="目录">${outline}</nav>` : ''}
<article class="book" data-title="${document.title}" data-number="${document.number ?? ''}" lang="zh-CN">
${renderOldVersion(view)}${renderLeaves([
  {
    kind: 'head',
    clause: html`<div class="clause head"><div class="words">${renderHead(document.clauses.slice(0, head), document.title, setting)}</div>${outline ? html`<details class="outline narrow"><summary>目录</summary><nav aria-label="目录（折叠）">${outline}</nav></details>` : ''}</div>`,
    notes: html`<div class="notes">${renderMeta(view, place, { explained: renderExplained(view, explained), disclosure: disclosure && renderLine(disclosure) })}${renderForms(view)}${renderFind(view, looked)}${renderValidity(view, on)}${renderCounts(view)}${renderNotes([], general) ?? ''}</div>`,
  },
  ...clausesOf(document.clauses.slice(head), setting),
])}
${renderAttachments(view)}
${renderCiting(ties.citing)}
${renderVersions(view)}
${renderNeighbours(place)}
</article>`,
  }
}

function renderCounts({ issue, findings }: DocumentView): Html {
  const open = findings.filter(({ state }) => state === 'open').length
  return html`<p class="counts">${open === 0 ? '校核未见问题' : html`校核 <a href="${findingsHref(issue)}">${open} 处待核</a>`}</p>`
}

function renderNeighbours({ name, before, after }: Place): Html | '' {
  if (!before && !after) return ''
  return html`<nav class="neighbours" aria-label="${name}的前后文件">${neighbour('previous', before)}${neighbour('next', after)}</nav>`
}

function neighbour(side: 'previous' | 'next', one: Neighbour | null): Html | '' {
  const word = side === 'previous' ? '上一篇' : '下一篇'
  return one ? html`<a class="${side}" href="${documentHref(one.slug)}"><span>${word}</span>${one.title}</a>` : ''
}
