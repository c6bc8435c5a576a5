import type { DocumentView } from '@zhengling/store'
import { longDate } from '../date.ts'
import { settingOf } from '../document/context.ts'
import { headLength, renderHead } from '../document/head.ts'
import { referencesOf, type Ties } from '../document/links.ts'
import type { Place } from '../document/place.ts'
import { type Explained, explainedMargin } from '../explanations/beside.ts'
import { type Html, html } from '../html.ts'
import { here, kioskIssue, permanent } from './address.ts'
import { renderKioskClauses } from './clause.ts'
import { renderContents } from './contents.ts'
import type { KioskPage } from './page.ts'

/** A document to be read standing: its head, where it stands, its contents to be opened, its text clause by clause. */
export function documentPage(
  view: DocumentView,
  { place, ties, explained }: { place: Place; ties: Ties; explained: Explained },
): KioskPage {
  const { document, slug } = view
  const resolve = referencesOf(view, ties)
  const setting = settingOf(view, (fact) => {
    const href = resolve(fact)
    return href === undefined ? undefined : here(href)
  })
  const beside = explainedMargin(view, explained, (unit) => html`<span class="quiet">${unit}解读，不改变条文。</span>`)
  const head = headLength(document.clauses)
  const body = document.clauses.slice(head)
  return {
    title: document.title,
    up: kioskIssue(place.slug),
    kind: 'document',
    main: html`<article class="book" data-title="${document.title}" data-number="${document.number ?? ''}" data-place="${placeName(place)}" data-permanent="${permanent.document(slug)}">
<div class="clause head">${renderHead(document.clauses.slice(0, head), document.title, setting)}</div>
${renderFacts(view, place)}${renderDoubt(view)}${renderContents(document.clauses)}
<div class="text">${renderKioskClauses(body, setting, beside)}</div>
${renderMissing(view)}</article>`,
  }
}

/** 2022年第2期第5页 */
const placeName = ({ name, page }: Place): string => `${name}${page === null ? '' : `第${page}页`}`

function renderFacts({ document: { issuer, issued, explains, interprets } }: DocumentView, place: Place): Html {
  const fact = (name: string, value: string | null) =>
    value === null ? '' : html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<dl class="facts">${fact('发文', issuer)}${fact('成文', issued && longDate(issued))}${fact('刊于', placeName(place))}${fact('负责解读', explains)}${fact('负责解释', interprets)}</dl>`
}

/** What the dotted line under words means; the editor's notes themselves stand on the portal. */
function renderDoubt({ findings }: DocumentView): Html | '' {
  const isMarked = findings.some(({ state, severity }) => state === 'open' && severity !== 'note')
  return isMarked ? html`<p class="quiet">加虚线的字词，校核时有疑问，待核对。</p>` : ''
}

/** Attachments that the issue names without printing them: who looks for them should not look in vain. */
function renderMissing({ attachments }: DocumentView): Html | '' {
  const missing = attachments.filter(({ printed, importedFrom }) => !printed && importedFrom === null)
  return missing.length === 0
    ? ''
    : html`<p class="quiet">附件没有在公报上刊印的：${missing.map(({ n, title }) => `附件${n}《${title}》`).join('、')}。</p>`
}
