import type { DocumentSummary, IssueView } from '@zhengling/store'
import { documentHref } from '../http/address.ts'
import { longDate } from './date.ts'
import { setTitle } from './document/annotate.ts'
import { type Html, html } from './html.ts'

/** The documents of an issue under the groups of its printed contents; `level` is the heading level of a group. */
export function contentsByGroup(view: IssueView, level: 2 | 3): Html {
  const printed = new Map(view.issue.contents.map((entry) => [entry.number ?? entry.title, entry]))
  const entryOf = ({ number, title }: DocumentSummary) => printed.get(number ?? title)
  const groups = Map.groupBy(view.contents, (one) => entryOf(one)?.group ?? null)
  return html`${[...groups].map(([name, documents]) => {
    const heading = name ?? (groups.size > 1 ? '其他' : '本期公文')
    const list = html`<ol class="entries">${documents.map((one) => renderEntry(one, entryOf(one)?.page ?? null))}</ol>`
    return html`<section class="group">${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}${list}</section>`
  })}`
}

function renderEntry({ slug, title, number, issued, clauses, findings }: DocumentSummary, page: number | null): Html {
  const doubts = findings.error + findings.warning + findings.note
  return html`<li><a class="title" href="${documentHref(slug)}">${setTitle(title)}</a><span class="page">${page === null ? '' : html`<span class="unseen">第</span>${page}<span class="unseen">页</span>`}</span>
<span class="facts-line">${number ? html`<span>${number}</span>` : ''}${issued ? html`<span>${longDate(issued)}</span>` : ''}<span>${clauses} 条</span>${doubts > 0 ? html`<span class="doubtful">▲ ${doubts} 处待核</span>` : ''}</span></li>`
}
