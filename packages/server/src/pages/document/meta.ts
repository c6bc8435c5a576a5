import type { DocumentView } from '@zhengling/store'
import { documentHref, issueHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Place } from './place.ts'
import { renderChanges } from './versions.ts'

/** What is to be known of a document before reading it, in the margin beside its title; `explained`: by whom, and where; `disclosure`: by when it was to be public, for officials. */
export function renderMeta(
  view: DocumentView,
  place: Place,
  { explained, disclosure }: { readonly explained: Html; readonly disclosure: Html | null },
): Html {
  const { document } = view
  const { kind, issuer, issued, openness, interprets, carries } = document
  return html`<dl class="meta">
${entry('文种', kind)}${entry('发文', issuer)}${entry('成文', issued && longDate(issued))}
${entry('刊于', html`<a href="${issueHref(place.slug)}">${place.name}</a>${place.page === null ? '' : ` 第${place.page}页`}`)}
${carries === null ? '' : entry('印发', carries)}
${openness === null ? '' : entry('公开', openness)}
${entry('解读', explained)}${entry('解释', interprets)}${renderVersion(view)}${renderFiles(view)}${disclosure === null ? '' : entry('期限', disclosure)}
</dl>`
}

/** Where there was a text before this one: which this is, and what it changed. */
function renderVersion(view: DocumentView): Html | '' {
  const { version } = view
  const changes = renderChanges(view, version)
  return changes === '' ? '' : entry('版本', html`第${version}版，${changes}`)
}

/** The same text in the official layout. */
function renderFiles({ slug, version, newest }: DocumentView): Html {
  const older = version === newest ? undefined : version
  return entry(
    '版式',
    html`<a href="${documentHref(slug, { version: older }, 'pdf')}">PDF</a> <a href="${documentHref(slug, { version: older }, 'docx')}">Word</a>`,
  )
}

/** A field; what the text does not say is said to be unsaid, never left to be guessed. */
function entry(name: string, value: string | Html | null): Html {
  return html`<div><dt>${name}</dt>${value === null ? html`<dd class="unstated">文内未规定</dd>` : html`<dd>${value}</dd>`}</div>`
}
