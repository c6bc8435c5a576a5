import type { DocumentView } from '@zhengling/store'
import { issueHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Place } from './place.ts'

/** What is to be known of a document before reading it, in the margin beside its title. */
export function renderMeta({ document }: DocumentView, place: Place): Html {
  const { kind, issuer, issued, openness, explains, interprets, carries } = document
  return html`<dl class="meta">
${entry('文种', kind)}${entry('发文', issuer)}${entry('成文', issued && longDate(issued))}
${entry('刊于', html`<a href="${issueHref(place.slug)}">${place.name}</a>${place.page === null ? '' : ` 第${place.page}页`}`)}
${carries === null ? '' : entry('印发', carries)}
${openness === null ? '' : entry('公开', openness)}
${entry('解读', explains)}${entry('解释', interprets)}
</dl>`
}

/** A field; what the text does not say is said to be unsaid, never left to be guessed. */
function entry(name: string, value: string | Html | null): Html {
  return html`<div><dt>${name}</dt>${value === null ? html`<dd class="unstated">文内未规定</dd>` : html`<dd>${value}</dd>`}</div>`
}
